import * as z from 'zod/v4';
import type { FactKind } from '../kinds.js';
import type { FactContent } from '../model.js';
import type { FactOf } from '../summary.js';
import { evidenceSchema } from './evidence.js';
import { idText, plainText, titleMaxLength } from './text.js';
import { boundSchema, edtfSchema, idList, unitText } from './values.js';

const statementMaxLength = 300; // one sentence, in a hover and in a table

const common = {
  id: idText,
  topic: idText,
  title: plainText
    .max(titleMaxLength)
    .describe('Noun phrase for tables and citations. Good: Weapons confiscated, 2011 to 2015. Bad: They took weapons.'),
  statement: plainText
    .max(statementMaxLength)
    .regex(/^[\p{Lu}\p{N}].*\.$/u, 'must be one sentence: a capital or a figure first, a full stop last')
    .describe('One plain sentence in our own words, without "the post states"; attribution is added on display.'),
  about: idList.describe('Ids of the entities that the fact is about.'),
  note: plainText.optional().describe('A remark on how the post was read.'),
  evidence: z.array(evidenceSchema).min(1).readonly(),
};

/** A schema for every field of a kind; a missing field does not compile. */
type FieldsOf<K extends FactKind> = { readonly [F in keyof FactContent<FactOf<K>>]-?: z.ZodType } & {
  readonly kind: z.ZodLiteral<K>;
};

/** The fields of each kind; a missing kind or field does not compile. */
export const factFields = {
  quantity: {
    ...common,
    kind: z.literal('quantity'),
    value: z.number().describe('The number in the unit, as a JSON number.'),
    bound: boundSchema,
    unit: unitText,
    unitAsPrinted: plainText.optional().describe("The unit's words in the post."),
    asPrinted: plainText.describe('The number as the post prints it, without bound and unit: 1,234 or seven.'),
    period: edtfSchema.optional(),
  },
  event: {
    ...common,
    kind: z.literal('event'),
    name: plainText,
    date: edtfSchema,
    place: idText,
    organizers: idList,
  },
  membership: {
    ...common,
    kind: z.literal('membership'),
    state: idText,
    organization: idText,
    status: z.literal('full'),
    grantedAt: idText,
  },
  extent: {
    ...common,
    kind: z.literal('extent'),
    axis: z.enum(['north-south', 'east-west']),
    from: idText,
    to: idText,
  },
  instrument: {
    ...common,
    kind: z.literal('instrument'),
    instrument: idText,
    role: plainText.describe('The role that the post gives to the document, as a noun phrase.'),
  },
  principle: { ...common, kind: z.literal('principle'), name: plainText },
  aim: { ...common, kind: z.literal('aim'), name: plainText },
  means: { ...common, kind: z.literal('means'), name: plainText },
  threat: { ...common, kind: z.literal('threat'), name: plainText },
  assertion: { ...common, kind: z.literal('assertion'), period: edtfSchema.optional() },
} satisfies { readonly [K in FactKind]: FieldsOf<K> };
