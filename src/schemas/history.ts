import * as z from 'zod';
import type { Release } from '../model.js';
import { edtfSchema, factContentSchema } from './facts.js';
import { idText, plainText, sha256Text } from './text.js';

const revisionNumber = /* @__PURE__ */ z.int().min(1);

const factEventSchema = /* @__PURE__ */ z
  .strictObject({
    type: /* @__PURE__ */ z.enum([
      'created',
      'amended',
      'reworded',
      'relocated',
      'moved',
      'merged',
      'retracted',
      'reinstated',
    ]),
    fact: idText,
    revision: revisionNumber,
    digest: sha256Text,
    to: idText.optional(),
    reason: /* @__PURE__ */ z
      .enum([
        'transcription-error',
        'misreading',
        'unit-interpretation',
        'wording',
        'evidence-fix',
        'duplicate',
        'source-changed',
        'legal',
      ])
      .optional(),
    note: plainText.optional(),
    superseded: /* @__PURE__ */ z
      .strictObject({ revision: revisionNumber, digest: sha256Text, content: factContentSchema })
      .readonly()
      .optional(),
  })
  .readonly();

/**
 * What a release did to the facts, as `changes.json` and the history hold it.
 *
 * @example
 * ```ts
 * releaseSchema.safeParse({ version: '9.0.0', date: '2030-01-01', events: [] }).success; // => true
 * releaseSchema.safeParse({ version: '9.0.0', date: 'soon', events: [] }).success; // => false
 * ```
 */
export const releaseSchema: z.ZodType<Release> = /* @__PURE__ */ z
  .strictObject({
    version: plainText,
    date: edtfSchema,
    events: /* @__PURE__ */ z.array(factEventSchema).readonly(),
  })
  .readonly();
