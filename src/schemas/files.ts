import * as z from 'zod/v4';
import { assessmentSchema } from './assessments.js';
import { calculationSchema } from './calculations.js';
import { entitySchema } from './entities.js';
import { factSchema } from './facts.js';
import { referenceSchema } from './references.js';
import { sourceSchema } from './source.js';

const head = {
  name: z.literal('sco-facts'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/)
    .describe('Version of the package.'),
};

type ListOf<Item extends z.core.SomeType> = z.ZodReadonly<z.ZodArray<Item>>;
// named, so that the declarations do not spell every fact out once more
type FileSchema<Shape> = z.ZodReadonly<z.ZodObject<typeof head & Shape, z.core.$strict>>;

/**
 * The file `facts.json`: every fact, with the source that states them.
 *
 * @category Files
 * @example
 * ```ts
 * import file from 'sco-facts/facts.json' with { type: 'json' };
 * import { factsFileSchema } from 'sco-facts/schemas';
 *
 * factsFileSchema.safeParse(file).success; // => true
 * ```
 */
export const factsFileSchema: FileSchema<{ source: typeof sourceSchema; facts: ListOf<typeof factSchema> }> = z
  .strictObject({ ...head, source: sourceSchema, facts: z.array(factSchema).readonly() })
  .readonly()
  .describe('Every fact of the package sco-facts, with the post that states them.');

/**
 * The file `entities.json`: every entity that facts are about.
 *
 * @category Files
 * @example
 * ```ts
 * import file from 'sco-facts/entities.json' with { type: 'json' };
 * import { entitiesFileSchema } from 'sco-facts/schemas';
 *
 * entitiesFileSchema.safeParse(file).success; // => true
 * ```
 */
export const entitiesFileSchema: FileSchema<{ entities: ListOf<typeof entitySchema> }> = z
  .strictObject({ ...head, entities: z.array(entitySchema).readonly() })
  .readonly()
  .describe('Every entity that the facts of the package sco-facts are about.');

/**
 * The file `record.json`: an assessment per fact, the sources, and the inputs of the calculations.
 *
 * @category Files
 * @example
 * ```ts
 * import file from 'sco-facts/record.json' with { type: 'json' };
 * import { recordFileSchema } from 'sco-facts/schemas';
 *
 * recordFileSchema.safeParse(file).success; // => true
 * ```
 */
export const recordFileSchema: FileSchema<{
  references: ListOf<typeof referenceSchema>;
  calculations: ListOf<typeof calculationSchema>;
  assessments: ListOf<typeof assessmentSchema>;
}> = z
  .strictObject({
    ...head,
    references: z.array(referenceSchema).readonly(),
    calculations: z.array(calculationSchema).readonly(),
    assessments: z.array(assessmentSchema).readonly(),
  })
  .readonly()
  .describe('For each fact of the package sco-facts, whether other sources confirm it.');
