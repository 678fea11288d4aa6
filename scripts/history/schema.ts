import * as z from 'zod';
import type { Release } from '../../src/history.js';
import { recordParts } from '../../src/record/changes.js';
import { factContentSchema } from '../../src/schemas/facts.js';
import { idText, plainText, sha256Text } from '../../src/schemas/text.js';
import { edtfSchema } from '../../src/schemas/values.js';
import { vocabularyParts } from '../../src/vocabulary.js';
import type { ItemHistory } from './items.js';

const revisionNumber = z.int().min(1);

/** Why a fact was changed. */
export const reasonSchema = z.enum([
  'transcription-error',
  'misreading',
  'unit-interpretation',
  'wording',
  'evidence-fix',
  'duplicate',
  'source-changed',
  'legal',
]);

const factEventSchema = z
  .strictObject({
    type: z.enum(['created', 'amended', 'reworded', 'relocated', 'moved', 'merged', 'retracted', 'reinstated']),
    fact: idText,
    revision: revisionNumber,
    digest: sha256Text,
    to: idText.optional(),
    splitInto: z.array(idText).min(1).readonly().optional(),
    reason: reasonSchema.optional(),
    note: plainText.optional(),
    superseded: z
      .strictObject({ revision: revisionNumber, digest: sha256Text, content: factContentSchema })
      .readonly()
      .optional(),
  })
  .readonly();

/** What a release did to the facts, as the history holds it. */
export const releaseSchema: z.ZodType<Release> = z
  .strictObject({
    version: plainText,
    date: edtfSchema,
    events: z.array(factEventSchema).readonly(),
  })
  .readonly();

/** What a release did to the items of a section, as the history holds it. */
export const itemHistorySchema: z.ZodType<ItemHistory> = z
  .strictObject({
    events: z
      .array(
        z
          .strictObject({
            type: z.enum(['added', 'revised', 'removed', 'baseline']),
            part: z.enum([...recordParts, ...vocabularyParts]),
            id: plainText, // a unit has no id of letters alone
            revision: z.int().min(1),
            digest: sha256Text,
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    contents: z.record(sha256Text, z.looseObject({})).readonly(),
  })
  .readonly();
