import * as z from 'zod';
import { idText, languageText, plainText, urlText } from './text.js';
import { edtfSchema, perhapsDate } from './values.js';

const author = z.union([
  z.strictObject({ family: plainText, given: plainText }).readonly(),
  z.strictObject({ literal: plainText }).readonly(),
]);

/**
 * A source of the record, in the shape of CSL-JSON, with the document that it gives, if any, and how it was seen.
 *
 * @category Record
 * @example
 * ```ts
 * referenceSchema.safeParse(getReference('sipriNuclearForces2017')).success; // => true
 * ```
 */
export const referenceSchema = z
  .strictObject({
    id: idText,
    type: z.enum([
      'article',
      'article-magazine',
      'article-newspaper',
      'dataset',
      'document',
      'entry-encyclopedia',
      'interview',
      'legislation',
      'map',
      'post-weblog',
      'report',
      'speech',
      'treaty',
      'webpage',
    ]),
    title: plainText.describe('As printed, or a description in square brackets.'),
    author: z.array(author).min(1).readonly().optional(),
    publisher: plainText,
    'container-title': plainText.optional(),
    number: plainText.optional(),
    issued: perhapsDate.optional(),
    URL: urlText.optional(),
    language: languageText,
    version: plainText.optional(),
    textOf: idText.optional().describe('Id of the document of which it is the text, or a part of it.'),
    seen: z.strictObject({ how: z.enum(['excerpt', 'file', 'copy']), on: edtfSchema }).readonly(),
  })
  .readonly();

const term = z.strictObject({ name: plainText, value: z.number() }).readonly();
const terms = z.array(term).min(1).readonly();

/**
 * A calculation behind computed items of the record, with its inputs: a share of a whole, or the furthest of several
 * points.
 *
 * @category Record
 * @example
 * ```ts
 * import record from 'sco-facts/record.json' with { type: 'json' };
 * import { calculationSchema } from 'sco-facts/schemas';
 *
 * calculationSchema.safeParse(record.calculations[0]).success; // => true
 * ```
 */
export const calculationSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('share'),
      id: idText,
      title: plainText,
      unit: z.enum(['%', '1']),
      digits: z.int().min(0).max(6),
      rows: z
        .array(
          z
            .strictObject({
              label: plainText,
              parts: terms,
              others: terms.optional(),
              whole: z.number().positive().optional(),
              reference: idText,
            })
            .refine((row) => (row.others === undefined) !== (row.whole === undefined), {
              message: 'must have either others or a whole',
            })
            .readonly(),
        )
        .min(1)
        .readonly(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('extreme'),
      id: idText,
      title: plainText,
      axis: z.enum(['longitude', 'latitude']),
      direction: z.enum(['east', 'west', 'north', 'south']),
      points: z
        .array(
          z
            .strictObject({
              name: plainText,
              degrees: z.number().min(-180).max(360),
              reference: idText,
            })
            .readonly(),
        )
        .min(1)
        .readonly(),
    })
    .refine(({ axis, direction }) => (axis === 'latitude') === (direction === 'north' || direction === 'south'), {
      message: 'must lie on the axis',
      path: ['direction'],
    })
    .refine(({ axis, points }) => axis === 'longitude' || points.every(({ degrees }) => Math.abs(degrees) <= 90), {
      message: 'must be latitudes from -90 to 90',
      path: ['points'],
    })
    .readonly(),
]);
