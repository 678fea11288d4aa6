import * as z from 'zod';
import { dayRange } from '../edtf.js';
import { verdictNames } from '../record/verdicts.js';
import { boundSchema, edtfSchema, unitText } from './facts.js';
import { idText, plainText, urlText } from './text.js';

const whatMaxLength = 90; // one line of a table
const noteMaxLength = 500; // a paragraph in a hover

/**
 * A verdict: a one-word summary of an assessment.
 *
 * @category Record
 * @example
 * ```ts
 * verdictSchema.safeParse('contradicted').success; // => true
 * verdictSchema.safeParse('false').success; // => false
 * ```
 */
export const verdictSchema = /* @__PURE__ */ z
  .enum(verdictNames)
  .describe('The verdict: whether other sources confirm the fact.');

const independence = /* @__PURE__ */ z
  .enum(['independent', 'party', 'derived'])
  .describe('How far the source stands from the organization.');

/** As {@link edtfSchema}, with a question mark behind each date that was inferred. */
const perhapsDate = /* @__PURE__ */ z
  .string()
  .refine((text) => dayRange(text.replaceAll(/\?(?=\/|$)/g, '')) !== undefined, {
    message: 'must be an EDTF date or interval such as 2017-07 or, where it was inferred, 2017-10-25?',
  })
  .describe('EDTF date or interval; with a question mark behind each date that was inferred.');

const ids = /* @__PURE__ */ z.array(idText).readonly();

const recordedBase = {
  what: /* @__PURE__ */ plainText.max(whatMaxLength).describe('What is counted, dated or named, as a noun phrase.'),
  basis: /* @__PURE__ */ z
    .enum(['stated', 'computed', 'reported', 'inferred'])
    .describe('Whether a source says so, a calculation here or elsewhere gives it, or it was inferred from sources.'),
  calculation: /* @__PURE__ */ idText.optional().describe('Id of the calculation that gives it.'),
  references: /* @__PURE__ */ z.array(idText).min(1).readonly(),
};

/**
 * A figure, range, date or name that sources give beside the post's.
 *
 * @category Record
 * @example
 * ```ts
 * recordedSchema.safeParse(getAssessment('nuclearShare').recorded[0]).success; // => true
 * recordedSchema.safeParse({ kind: 'figure', value: 9 }).success; // => false
 * ```
 */
export const recordedSchema = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ z
    .strictObject({
      kind: /* @__PURE__ */ z.literal('figure'),
      ...recordedBase,
      value: /* @__PURE__ */ z.number(),
      bound: boundSchema,
      unit: unitText,
      period: perhapsDate.optional(),
    })
    .readonly(),
  /* @__PURE__ */ z
    .strictObject({
      kind: /* @__PURE__ */ z.literal('range'),
      ...recordedBase,
      low: /* @__PURE__ */ z.number(),
      high: /* @__PURE__ */ z.number(),
      unit: unitText,
      period: perhapsDate.optional(),
    })
    .refine((range) => range.low < range.high, { message: 'must be higher than low', path: ['high'] })
    .readonly(),
  /* @__PURE__ */ z
    .strictObject({ kind: /* @__PURE__ */ z.literal('date'), ...recordedBase, date: edtfSchema })
    .readonly(),
  /* @__PURE__ */ z
    .strictObject({
      kind: /* @__PURE__ */ z.literal('name'),
      ...recordedBase,
      name: plainText,
      period: perhapsDate.optional(),
    })
    .readonly(),
]);

const assessment = {
  fact: idText,
  verdict: verdictSchema,
  note: /* @__PURE__ */ plainText
    .max(noteMaxLength)
    .describe('What sources say, how it differs from the post, and why.'),
  references: ids,
  noIndependentSource: /* @__PURE__ */ z
    .literal(true)
    .optional()
    .describe('True where the verdict rests on sources none of which is independent of the organization.'),
  asOf: /* @__PURE__ */ z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'must be a day of the calendar as YYYY-MM-DD', abort: true })
    .refine((text) => dayRange(text) !== undefined, { message: 'must be a day of the calendar as YYYY-MM-DD' })
    .describe('Day as of which this holds.'),
  recorded: /* @__PURE__ */ z.array(recordedSchema).min(1).readonly().optional(),
};

/**
 * An assessment: whether other sources confirm one fact.
 *
 * @category Record
 * @example
 * ```ts
 * assessmentSchema.safeParse(getAssessment('nuclearShare')).success; // => true
 * ```
 */
export const assessmentSchema = /* @__PURE__ */ z
  .strictObject({
    ...assessment,
    revision: /* @__PURE__ */ z.int().min(1).describe('Counts the assessments that the fact has had, from 1.'),
  })
  .readonly();

/** An assessment as it is authored, without what the history adds. */
export const assessmentContentSchema = /* @__PURE__ */ z.strictObject(assessment).readonly();

const author = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.strictObject({ family: plainText, given: plainText }).readonly(),
  /* @__PURE__ */ z.strictObject({ literal: plainText }).readonly(),
]);

/**
 * A source of the record, in the shape of CSL-JSON, with its independence and how it was seen.
 *
 * @category Record
 * @example
 * ```ts
 * referenceSchema.safeParse(getReference('sipriNuclearForces2017')).success; // => true
 * ```
 */
export const referenceSchema = /* @__PURE__ */ z
  .strictObject({
    id: idText,
    type: /* @__PURE__ */ z.enum([
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
    title: /* @__PURE__ */ plainText.describe('As printed; in square brackets where it is a description.'),
    author: /* @__PURE__ */ z.array(author).min(1).readonly().optional(),
    publisher: plainText,
    'container-title': plainText.optional(),
    number: plainText.optional(),
    issued: perhapsDate.optional(),
    URL: urlText.optional(),
    language: /* @__PURE__ */ z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag'),
    version: plainText.optional(),
    independence,
    seen: /* @__PURE__ */ z
      .strictObject({ how: /* @__PURE__ */ z.enum(['excerpt', 'file', 'copy']), on: edtfSchema })
      .readonly(),
  })
  .readonly();

const term = /* @__PURE__ */ z.strictObject({ name: plainText, value: /* @__PURE__ */ z.number() }).readonly();
const terms = /* @__PURE__ */ z.array(term).min(1).readonly();

/**
 * What a computed item of the record rests on, with its inputs: a share of a whole, or the furthest of several points.
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
export const calculationSchema = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ z
    .strictObject({
      kind: /* @__PURE__ */ z.literal('share'),
      id: idText,
      title: plainText,
      unit: /* @__PURE__ */ z.enum(['%', '1']),
      digits: /* @__PURE__ */ z.int().min(0).max(6),
      rows: /* @__PURE__ */ z
        .array(
          /* @__PURE__ */ z
            .strictObject({
              label: plainText,
              parts: terms,
              others: terms.optional(),
              whole: /* @__PURE__ */ z.number().positive().optional(),
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
  /* @__PURE__ */ z
    .strictObject({
      kind: /* @__PURE__ */ z.literal('extreme'),
      id: idText,
      title: plainText,
      axis: /* @__PURE__ */ z.enum(['longitude', 'latitude']),
      direction: /* @__PURE__ */ z.enum(['east', 'west', 'north', 'south']),
      points: /* @__PURE__ */ z
        .array(
          /* @__PURE__ */ z
            .strictObject({
              name: plainText,
              degrees: /* @__PURE__ */ z.number().min(-180).max(360),
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
