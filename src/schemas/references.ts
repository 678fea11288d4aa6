import * as z from 'zod/v4';
import { idText, languageText, plainText, urlText } from './text.js';
import { dayText, perhapsDate } from './values.js';

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
    seen: z.strictObject({ how: z.enum(['excerpt', 'file', 'copy']), on: dayText }).readonly(),
  })
  .readonly();
