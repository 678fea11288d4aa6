import * as z from 'zod';
import { dayRange } from '../edtf.js';
import { clauseDigestText, idText, plainText, sha256Text, titleMaxLength } from './text.js';

const statementMaxLength = 300; // one sentence, in a hover and in a table

/**
 * An EDTF date or interval of the forms that facts use.
 *
 * @category Values
 * @example
 * ```ts
 * edtfSchema.safeParse('2011/2015').success; // => true
 * edtfSchema.safeParse('2011-2015').success; // => false
 * ```
 */
export const edtfSchema = z
  .string()
  .refine((text) => dayRange(text) !== undefined, {
    message: 'must be an EDTF date or interval such as 2016-11, 2017-06-08/2017-06-09 or 2011/2015',
  })
  .describe('EDTF date or interval: 2016-11, 2017-06-08/2017-06-09, 2011/2015. Not: Nov 2016, 2011-2015.');

/**
 * How the post words a figure.
 *
 * @category Values
 * @example
 * ```ts
 * boundSchema.options; // => ['exactly', 'moreThan', 'almost', 'approximately']
 * ```
 */
export const boundSchema = z
  .enum(['exactly', 'moreThan', 'almost', 'approximately'])
  .describe('How the post words the figure; exactly where it uses no such word.');

/**
 * Where in the post a fact stands.
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
    end: z.int().min(1).describe('Code point after the last one of the clause.'),
    sha256: clauseDigestText,
    printed: plainText
      .optional()
      .describe('The figure or proper name as it stands in the clause; never running prose.'),
  })
  .refine((evidence) => evidence.start < evidence.end, { message: 'must end after it starts', path: ['end'] })
  .readonly();

const idList = z.array(idText).readonly();

const common = {
  id: idText,
  topic: idText,
  title: plainText
    .max(titleMaxLength)
    .describe('Noun phrase for tables and citations. Good: Weapons confiscated, 2011 to 2015. Bad: They took weapons.'),
  statement: plainText
    .max(statementMaxLength)
    .regex(/^[\p{Lu}\p{N}].*\.$/u, 'must be one sentence: a capital or a figure first, a full stop last')
    .describe('One plain sentence in our own words, without "the post states"; attribution is added where shown.'),
  about: idList.describe('Ids of the entities that the fact is about.'),
  note: plainText.optional().describe('A remark on how the post was read.'),
  evidence: z.array(evidenceSchema).min(1).readonly(),
};

const stamp = {
  revision: z.int().min(1).describe('Counts the contents that the fact has had, from 1.'),
  digest: sha256Text,
  standing: z
    .strictObject({
      state: z.enum(['amended', 'retracted', 'moved', 'merged']),
      since: plainText.describe('Version of the package since which this holds.'),
      to: idText.optional().describe('Id of the fact that stands in its place.'),
    })
    .readonly()
    .optional()
    .describe('Present if the fact was amended or withdrawn.'),
};

export const unitText = z
  .string()
  .regex(/^(?:[%1]|[a-z]+|\{[a-z]+\})$/, 'must be a UCUM code such as %, 1, t or {person}')
  .describe('UCUM code. Good: t, %, {person}. Bad: tons, percent, people.');

const quantity = {
  ...common,
  kind: z.literal('quantity'),
  value: z.number().describe('The number in the unit, as a JSON number.'),
  bound: boundSchema,
  unit: unitText,
  unitAsPrinted: plainText.optional().describe("The unit's words in the post."),
  asPrinted: plainText.describe('The number as the post prints it, without bound and unit: 1,234 or seven.'),
  period: edtfSchema.optional(),
};
const event = {
  ...common,
  kind: z.literal('event'),
  name: plainText,
  date: edtfSchema,
  place: idText,
  organizers: idList,
};
const membership = {
  ...common,
  kind: z.literal('membership'),
  state: idText,
  organization: idText,
  status: z.literal('full'),
  grantedAt: idText,
};
const extent = {
  ...common,
  kind: z.literal('extent'),
  axis: z.enum(['north-south', 'east-west']),
  from: idText,
  to: idText,
};
const instrument = {
  ...common,
  kind: z.literal('instrument'),
  instrument: idText,
  role: plainText.describe('The role that the post gives to the document, as a noun phrase.'),
};
const principle = { ...common, kind: z.literal('principle'), name: plainText };
const aim = { ...common, kind: z.literal('aim'), name: plainText };
const means = { ...common, kind: z.literal('means'), name: plainText };
const threat = { ...common, kind: z.literal('threat'), name: plainText };
const assertion = { ...common, kind: z.literal('assertion') };

/**
 * A fact of kind `quantity`.
 *
 * @category Facts
 * @example
 * ```ts
 * quantityFactSchema.safeParse(ratsArrests).success; // => true
 * ```
 */
export const quantityFactSchema = z.strictObject({ ...quantity, ...stamp }).readonly();
/**
 * A fact of kind `event`.
 *
 * @category Facts
 * @example
 * ```ts
 * eventFactSchema.safeParse(astanaSummitHeld).success; // => true
 * ```
 */
export const eventFactSchema = z.strictObject({ ...event, ...stamp }).readonly();
/**
 * A fact of kind `membership`.
 *
 * @category Facts
 * @example
 * ```ts
 * membershipFactSchema.safeParse(indiaAccession).success; // => true
 * ```
 */
export const membershipFactSchema = z.strictObject({ ...membership, ...stamp }).readonly();
/**
 * A fact of kind `extent`.
 *
 * @category Facts
 * @example
 * ```ts
 * extentFactSchema.safeParse(territoryNorthSouth).success; // => true
 * ```
 */
export const extentFactSchema = z.strictObject({ ...extent, ...stamp }).readonly();
/**
 * A fact of kind `instrument`.
 *
 * @category Facts
 * @example
 * ```ts
 * instrumentFactSchema.safeParse(astanaDeclarationOutcome).success; // => true
 * ```
 */
export const instrumentFactSchema = z.strictObject({ ...instrument, ...stamp }).readonly();
/**
 * A fact of kind `principle`.
 *
 * @category Facts
 * @example
 * ```ts
 * principleFactSchema.safeParse(principleOpenness).success; // => true
 * ```
 */
export const principleFactSchema = z.strictObject({ ...principle, ...stamp }).readonly();
/**
 * A fact of kind `aim`.
 *
 * @category Facts
 * @example
 * ```ts
 * aimFactSchema.safeParse(aimTrade).success; // => true
 * ```
 */
export const aimFactSchema = z.strictObject({ ...aim, ...stamp }).readonly();
/**
 * A fact of kind `means`.
 *
 * @category Facts
 * @example
 * ```ts
 * meansFactSchema.safeParse(meansIndivisibleSecurity).success; // => true
 * ```
 */
export const meansFactSchema = z.strictObject({ ...means, ...stamp }).readonly();
/**
 * A fact of kind `threat`.
 *
 * @category Facts
 * @example
 * ```ts
 * threatFactSchema.safeParse(threatExtremism).success; // => true
 * ```
 */
export const threatFactSchema = z.strictObject({ ...threat, ...stamp }).readonly();
/**
 * A fact of kind `assertion`.
 *
 * @category Facts
 * @example
 * ```ts
 * assertionFactSchema.safeParse(multilateralAssociation).success; // => true
 * ```
 */
export const assertionFactSchema = z.strictObject({ ...assertion, ...stamp }).readonly();

/**
 * Any fact, told apart by `kind`.
 *
 * @category Facts
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { factSchema } from 'sco-facts/schemas';
 *
 * factSchema.parse(ratsArrests).kind; // => 'quantity'
 * factSchema.safeParse({ ...ratsArrests, value: 'many' }).success; // => false
 * ```
 */
export const factSchema: z.ZodDiscriminatedUnion<
  readonly [
    typeof quantityFactSchema,
    typeof eventFactSchema,
    typeof membershipFactSchema,
    typeof extentFactSchema,
    typeof instrumentFactSchema,
    typeof principleFactSchema,
    typeof aimFactSchema,
    typeof meansFactSchema,
    typeof threatFactSchema,
    typeof assertionFactSchema,
  ],
  'kind'
> = z.discriminatedUnion('kind', [
  quantityFactSchema,
  eventFactSchema,
  membershipFactSchema,
  extentFactSchema,
  instrumentFactSchema,
  principleFactSchema,
  aimFactSchema,
  meansFactSchema,
  threatFactSchema,
  assertionFactSchema,
] as const);

type ContentSchema<Schema> =
  Schema extends z.ZodReadonly<z.ZodObject<infer Shape, infer Config>>
    ? z.ZodReadonly<z.ZodObject<Omit<Shape, keyof typeof stamp>, Config>>
    : never;

/**
 * A fact without revision, digest and standing: what a file `facts/<id>.json` holds.
 *
 * @category Facts
 * @example
 * ```ts
 * const { revision, digest, ...content } = aimTrade;
 * factContentSchema.safeParse(content).success; // => true
 * factContentSchema.safeParse(aimTrade).success; // => false
 * ```
 */
export const factContentSchema: z.ZodDiscriminatedUnion<
  readonly [
    ContentSchema<typeof quantityFactSchema>,
    ContentSchema<typeof eventFactSchema>,
    ContentSchema<typeof membershipFactSchema>,
    ContentSchema<typeof extentFactSchema>,
    ContentSchema<typeof instrumentFactSchema>,
    ContentSchema<typeof principleFactSchema>,
    ContentSchema<typeof aimFactSchema>,
    ContentSchema<typeof meansFactSchema>,
    ContentSchema<typeof threatFactSchema>,
    ContentSchema<typeof assertionFactSchema>,
  ],
  'kind'
> = z.discriminatedUnion('kind', [
  z.strictObject(quantity).readonly(),
  z.strictObject(event).readonly(),
  z.strictObject(membership).readonly(),
  z.strictObject(extent).readonly(),
  z.strictObject(instrument).readonly(),
  z.strictObject(principle).readonly(),
  z.strictObject(aim).readonly(),
  z.strictObject(means).readonly(),
  z.strictObject(threat).readonly(),
  z.strictObject(assertion).readonly(),
]);
