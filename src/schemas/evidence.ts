import * as z from 'zod/v4';
import { clauseDigestText, plainText } from './text.js';

/**
 * The place in the post that states a fact.
 *
 * @category Values
 * @example
 * ```ts
 * evidenceSchema.safeParse(ratsArrests.evidence[0]).success; // => true
 * evidenceSchema.safeParse({ paragraph: 0, start: 9, end: 4 }).success; // => false
 * ```
 */
export const evidenceSchema = z
  .strictObject({
    paragraph: z.int().min(1).describe('Body paragraph, counted from 1; headings are not counted.'),
    start: z.int().min(0).describe('First code point of the clause in the normalised paragraph.'),
    end: z.int().min(1).describe('Code point after the end of the clause.'),
    sha256: clauseDigestText,
    printed: plainText
      .optional()
      .describe('The figure or proper name as it stands in the clause; never running prose.'),
  })
  .refine((evidence) => evidence.start < evidence.end, { message: 'must end after it starts', path: ['end'] })
  .readonly();
