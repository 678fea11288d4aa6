import * as z from 'zod/v4';
import { idText, plainText, urlText, wikidataText } from './text.js';
import { edtfSchema, perhapsDate } from './values.js';

const common = {
  id: idText,
  name: plainText,
  aliases: z.array(plainText).min(1).readonly().optional().describe('Other names and spellings.'),
  officialNames: z
    .array(z.strictObject({ name: plainText, period: edtfSchema }).readonly())
    .min(2)
    .readonly()
    .optional()
    .describe('The official names over time, oldest first; only if the name changed.'),
};

/**
 * An entity of type `state`.
 *
 * @category Entities
 * @example
 * ```ts
 * stateEntitySchema.safeParse(getEntity('kazakhstan')).success; // => true
 * ```
 */
export const stateEntitySchema = z
  .strictObject({
    ...common,
    type: z.literal('state'),
    iso3166Alpha2: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .describe('Two-letter code of ISO 3166-1, such as KZ.'),
    iso3166Alpha3: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe('Three-letter code of ISO 3166-1, such as KAZ.'),
    unM49: z
      .string()
      .regex(/^[0-9]{3}$/)
      .describe('Three digits as a string. Good: 040. Bad: 40.'),
    wikidata: wikidataText,
  })
  .readonly();

/**
 * An entity of type `place`.
 *
 * @category Entities
 * @example
 * ```ts
 * placeEntitySchema.safeParse(getEntity('astana')).success; // => true
 * ```
 */
export const placeEntitySchema = z
  .strictObject({
    ...common,
    type: z.literal('place'),
    placeType: z.enum(['city', 'ocean', 'region']),
    country: idText.optional(),
    unLocode: z
      .string()
      .regex(/^[A-Z]{2}[A-Z2-9]{3}$/)
      .describe('UN/LOCODE, such as KZAST.')
      .optional(),
    wikidata: wikidataText.optional(),
  })
  .readonly();

/**
 * An entity of type `organization`.
 *
 * @category Entities
 * @example
 * ```ts
 * organizationEntitySchema.safeParse(getEntity('rats')).success; // => true
 * ```
 */
export const organizationEntitySchema = z
  .strictObject({
    ...common,
    type: z.literal('organization'),
    acronym: plainText.optional(),
    partOf: idText.optional(),
    wikidata: wikidataText.optional(),
  })
  .readonly();

/**
 * An entity of type `event`.
 *
 * @category Entities
 * @example
 * ```ts
 * eventEntitySchema.safeParse(getEntity('astanaSummit')).success; // => true
 * ```
 */
export const eventEntitySchema = z
  .strictObject({
    ...common,
    type: z.literal('event'),
    date: perhapsDate.optional().describe('The day that other sources give; only if the post is less precise.'),
  })
  .readonly();

/**
 * An entity of type `instrument`.
 *
 * @category Entities
 * @example
 * ```ts
 * instrumentEntitySchema.safeParse(getEntity('extremismConvention')).success; // => true
 * ```
 */
export const instrumentEntitySchema = z
  .strictObject({
    ...common,
    type: z.literal('instrument'),
    adopted: perhapsDate.optional().describe('Date of adoption or signature.'),
    place: idText.optional().describe('Id of the place where it was adopted.'),
    inForce: perhapsDate.optional().describe('Date on which a treaty entered into force.'),
    url: urlText.optional().describe('Address at which its text, or a part of it, was seen.'),
    period: edtfSchema.optional(),
    unSymbol: plainText.optional().describe('Symbol of a United Nations document, such as A/RES/60/288.'),
    wikidata: wikidataText.optional(),
  })
  .readonly();

/**
 * Any entity, discriminated by `type`.
 *
 * @category Entities
 * @example
 * ```ts
 * entitySchema.parse(getEntity('astana')).type; // => 'place'
 * entitySchema.safeParse({ ...getEntity('austria'), unM49: '40' }).success; // => false
 * ```
 */
export const entitySchema: z.ZodDiscriminatedUnion<
  readonly [
    typeof stateEntitySchema,
    typeof placeEntitySchema,
    typeof organizationEntitySchema,
    typeof eventEntitySchema,
    typeof instrumentEntitySchema,
  ],
  'type'
> = z.discriminatedUnion('type', [
  stateEntitySchema,
  placeEntitySchema,
  organizationEntitySchema,
  eventEntitySchema,
  instrumentEntitySchema,
] as const);
