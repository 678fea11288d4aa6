import * as z from 'zod/v4';
import { idText, plainText, sha256Text, urlText } from './text.js';
import { edtfSchema } from './values.js';

const digests = {
  length: z.int().min(1).describe('Length of the strict form, in code points.'),
  strict: sha256Text,
  loose: sha256Text,
};

/**
 * A part of the post's argument.
 *
 * @category Source
 * @example
 * ```ts
 * topicSchema.safeParse(getTopic('rats')).success; // => true
 * ```
 */
export const topicSchema = z.strictObject({ id: idText, title: plainText, description: plainText }).readonly();

/**
 * The post, with the digests of its text, and the article that it reproduces.
 *
 * @category Source
 * @example
 * ```ts
 * sourceSchema.safeParse(source).success; // => true
 * ```
 */
export const sourceSchema = z
  .strictObject({
    type: z.literal('post'),
    title: plainText,
    author: z.strictObject({ literal: plainText }).readonly(),
    containerTitle: plainText,
    issued: edtfSchema,
    url: urlText,
    textProfile: z.literal(1),
    claimant: z
      .strictObject({ name: plainText, office: plainText, organization: plainText, term: edtfSchema })
      .readonly()
      .describe('Who makes the claims: the author of the article, and a party to each of them.'),
    body: z.strictObject(digests).readonly(),
    paragraphs: z
      .array(z.strictObject({ paragraph: z.int().min(1), ...digests }).readonly())
      .min(1)
      .readonly(),
    headings: z.array(z.strictObject({ before: z.int().min(1), ...digests }).readonly()).readonly(),
    article: z
      .strictObject({
        type: z.literal('article-magazine'),
        title: plainText,
        author: z.strictObject({ family: plainText, given: plainText }).readonly(),
        containerTitle: plainText,
        volume: plainText,
        issue: plainText,
        issued: edtfSchema,
        publisher: plainText,
        issueUrl: urlText,
      })
      .readonly(),
  })
  .readonly();
