import * as z from 'zod';
import type { Calculation } from '../../src/record/calculation-model.js';
import type { AssessmentContent } from '../../src/record/model.js';
import type { Reference } from '../../src/record/reference-model.js';
import { assessmentContentSchema } from '../../src/schemas/assessments.js';
import { calculationSchema } from '../../src/schemas/calculations.js';
import { referenceSchema } from '../../src/schemas/references.js';
import type { Authored, AuthoredRecord } from './authored.js';
import { itemName, type Reader } from './reader.js';

const referencesFile = 'record/references.json';
const calculationsFile = 'record/calculations.json';
const listSchema = z.array(z.looseObject({}));

/** Reads `data/record/`, and leaves faults with the reader. */
export function readRecord({ valid, validFile, jsonFiles }: Reader): AuthoredRecord {
  const list = <T>(file: string, schema: z.ZodType<T>, key: string): Authored<T>[] =>
    (validFile(listSchema, file, 'the file') ?? []).flatMap((entry, index) => {
      const value = valid(schema, entry, file, itemName(entry, index, key));
      return value === undefined ? [] : [{ file, value }];
    });
  const topicFiles = jsonFiles('record').filter((file) => file !== referencesFile && file !== calculationsFile);
  return {
    references: list<Reference>(referencesFile, referenceSchema, 'id'),
    calculations: list<Calculation>(calculationsFile, calculationSchema, 'id'),
    assessments: topicFiles.flatMap((file) => list<AssessmentContent>(file, assessmentContentSchema, 'fact')),
  };
}
