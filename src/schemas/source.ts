import * as z from 'zod';
import { edtfSchema } from './facts.js';
import { idText, plainText, sha256Text, urlText } from './text.js';

const digests = {
  length: /* @__PURE__ */ z.int().min(1).describe('Length of the strict form, in code points.'),
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
export const topicSchema = /* @__PURE__ */ z
  .strictObject({ id: idText, title: plainText, description: plainText })
  .readonly();

/**
 * The post, with the digests of its text, and the article that it reproduces.
 *
 * @category Source
 * @example
 * ```ts
 * sourceSchema.safeParse(source).success; // => true
 * ```
 */
export const sourceSchema = /* @__PURE__ */ z
  .strictObject({
    type: /* @__PURE__ */ z.literal('post'),
    title: plainText,
    author: /* @__PURE__ */ z.strictObject({ literal: plainText }).readonly(),
    containerTitle: plainText,
    issued: edtfSchema,
    url: urlText,
    textProfile: /* @__PURE__ */ z.literal(1),
    body: /* @__PURE__ */ z.strictObject(digests).readonly(),
    paragraphs: /* @__PURE__ */ z
      .array(/* @__PURE__ */ z.strictObject({ paragraph: /* @__PURE__ */ z.int().min(1), ...digests }).readonly())
      .min(1)
      .readonly(),
    headings: /* @__PURE__ */ z
      .array(/* @__PURE__ */ z.strictObject({ before: /* @__PURE__ */ z.int().min(1), ...digests }).readonly())
      .readonly(),
    article: /* @__PURE__ */ z
      .strictObject({
        type: /* @__PURE__ */ z.literal('article-magazine'),
        title: plainText,
        author: /* @__PURE__ */ z.strictObject({ family: plainText, given: plainText }).readonly(),
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
