import * as z from 'zod';
import { dayRange } from '../edtf.js';
import { verdictNames } from '../record/verdicts.js';
import { idText, plainText, urlText } from './text.js';
import { boundSchema, edtfSchema, idList, perhapsDate, unitText } from './values.js';

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
export const verdictSchema = z.enum(verdictNames).describe('The verdict: whether other sources confirm the fact.');

const independence = z
  .enum(['independent', 'party', 'derived'])
  .describe('How far the source stands from the organization.');

const recordedBase = {
  what: plainText.max(whatMaxLength).describe('What is counted, dated or named, as a noun phrase.'),
  basis: z
    .enum(['stated', 'computed', 'reported', 'inferred'])
    .describe('Whether a source says so, a calculation here or elsewhere gives it, or it was inferred from sources.'),
  calculation: idText.optional().describe('Id of the calculation that gives it.'),
  references: z.array(idText).min(1).readonly(),
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
export const recordedSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('figure'),
      ...recordedBase,
      value: z.number(),
      bound: boundSchema,
      unit: unitText,
      period: perhapsDate.optional(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('range'),
      ...recordedBase,
      low: z.number(),
      high: z.number(),
      unit: unitText,
      period: perhapsDate.optional(),
    })
    .refine((range) => range.low < range.high, { message: 'must be higher than low', path: ['high'] })
    .readonly(),
  z.strictObject({ kind: z.literal('date'), ...recordedBase, date: edtfSchema }).readonly(),
  z
    .strictObject({
      kind: z.literal('name'),
      ...recordedBase,
      name: plainText,
      period: perhapsDate.optional(),
    })
    .readonly(),
]);

const assessment = {
  fact: idText,
  verdict: verdictSchema,
  note: plainText.max(noteMaxLength).describe('What sources say, how it differs from the post, and why.'),
  references: idList,
  noIndependentSource: z
    .literal(true)
    .optional()
    .describe('True if the verdict rests on sources, but none is independent of the organization.'),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'must be a day of the calendar as YYYY-MM-DD', abort: true })
    .refine((text) => dayRange(text) !== undefined, { message: 'must be a day of the calendar as YYYY-MM-DD' })
    .describe('Day as of which this holds.'),
  recorded: z.array(recordedSchema).min(1).readonly().optional(),
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
export const assessmentSchema = z
  .strictObject({
    ...assessment,
    revision: z.int().min(1).describe('Number of the revision of the assessment, from 1.'),
  })
  .readonly();

/** An assessment as authored, without the fields that the history adds. */
export const assessmentContentSchema = z.strictObject(assessment).readonly();

const author = z.union([
  z.strictObject({ family: plainText, given: plainText }).readonly(),
  z.strictObject({ literal: plainText }).readonly(),
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
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag'),
    version: plainText.optional(),
    independence,
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
