import * as z from 'zod/v4';
import { verdictNames } from '../record/verdicts.js';
import { idText, languageText, plainText } from './text.js';
import { boundSchema, dayText, edtfSchema, perhapsDate, unitText } from './values.js';

const whatMaxLength = 90; // one line of a table
const noteMaxLength = 500; // a paragraph in a hover
const locatorMaxLength = 60;
const printedMaxLength = 60; // a figure or a name; never prose
const verbMaxLength = 40;

/** Whether text is more than a figure, a name or a term: over eight words, or parts of two sentences. */
const isSentence = (text: string) => text.split(/\s+/).length > 8 || /[.!?…]["”»’)]*\s+\p{Lu}|[。！？；]/u.test(text);

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

const recordedBase = {
  what: plainText.max(whatMaxLength).describe('What is counted, dated or named, as a noun phrase.'),
  basis: z
    .enum(['stated', 'computed', 'reported', 'inferred'])
    .describe('Whether a source states it, a calculation here or elsewhere gives it, or it was inferred from sources.'),
  calculation: idText.optional().describe('Id of the calculation, or of the group in one, that gives it.'),
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
      said: z
        .strictObject({
          by: plainText.describe('The person or, if no name was seen, the body.'),
          office: plainText.optional().describe('The office at that time.'),
          on: perhapsDate.optional().describe('EDTF date on which it was given.'),
        })
        .readonly()
        .optional()
        .describe('Who gave the figure.'),
      verb: plainText
        .max(verbMaxLength)
        .refine((text) => !isSentence(text), { message: 'must be one or two words' })
        .optional()
        .describe('What is said to have been done with what is counted, in one or two words.'),
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

/**
 * One source of an assessment: its role for this claim, what it says of it, and where.
 *
 * @category Record
 * @example
 * ```ts
 * pairSchema.safeParse(getAssessment('nuclearShare').pairs[0]).success; // => true
 * pairSchema.safeParse({ reference: 'sipriNuclearForces2017', role: 'neutral' }).success; // => false
 * ```
 */
export const pairSchema = z
  .strictObject({
    reference: idText.describe('Id of the reference.'),
    role: z.enum(['primaryText', 'independent', 'party', 'coOrganizer']).describe('What the source is for this claim.'),
    bears: z.enum(['supports', 'contradicts', 'context']).describe('What it says of the claim.'),
    locator: plainText.max(locatorMaxLength).optional().describe('The article, paragraph, page or section.'),
    printed: plainText
      .max(printedMaxLength)
      .refine((text) => !isSentence(text), { message: 'must be a figure, name or term of at most eight words' })
      .optional()
      .describe('The figure, name or term exactly as it stands there.'),
    absent: z
      .literal(true)
      .optional()
      .describe('True if the part that the locator names does not contain what the fact names.'),
  })
  .refine(
    ({ absent, role, bears, locator }) => !absent || (role === 'primaryText' && bears !== 'supports' && locator),
    {
      message: 'must be the text of a document, with a locator, and not support the claim',
      path: ['absent'],
    },
  )
  .readonly();

const assessment = {
  fact: idText,
  verdict: verdictSchema,
  note: plainText.max(noteMaxLength).describe('What sources say, how that differs from the post, and why.'),
  pairs: z.array(pairSchema).readonly(),
  searched: z
    .strictObject({
      on: dayText.describe('Day of the search.'),
      languages: z.array(languageText).min(1).readonly(),
      queries: z.array(plainText).min(1).readonly(),
    })
    .readonly()
    .optional()
    .describe('What was searched for, so that the search can be repeated.'),
  asOf: dayText.describe('Day of the assessment.'),
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
