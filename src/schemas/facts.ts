import * as z from 'zod/v4';
import { factFields as fields } from './fact-fields.js';
import { idText, plainText, sha256Text } from './text.js';

/** What the generator adds to a fact. */
const stamp = {
  revision: z.int().min(1).describe('Number of the revision of the fact, from 1.'),
  digest: sha256Text,
  standing: z
    .strictObject({
      state: z.enum(['amended', 'retracted', 'moved', 'merged']),
      since: plainText.describe('Version of the package since which this holds.'),
      to: idText.optional().describe('Id of the fact that replaces it.'),
    })
    .readonly()
    .optional()
    .describe('Present if the fact was amended or withdrawn.'),
};

/**
 * A fact of kind `quantity`.
 *
 * @category Facts
 * @example
 * ```ts
 * quantityFactSchema.safeParse(ratsArrests).success; // => true
 * ```
 */
export const quantityFactSchema = z.strictObject({ ...fields.quantity, ...stamp }).readonly();
/**
 * A fact of kind `event`.
 *
 * @category Facts
 * @example
 * ```ts
 * eventFactSchema.safeParse(astanaSummitHeld).success; // => true
 * ```
 */
export const eventFactSchema = z.strictObject({ ...fields.event, ...stamp }).readonly();
/**
 * A fact of kind `membership`.
 *
 * @category Facts
 * @example
 * ```ts
 * membershipFactSchema.safeParse(indiaAccession).success; // => true
 * ```
 */
export const membershipFactSchema = z.strictObject({ ...fields.membership, ...stamp }).readonly();
/**
 * A fact of kind `extent`.
 *
 * @category Facts
 * @example
 * ```ts
 * extentFactSchema.safeParse(territoryNorthSouth).success; // => true
 * ```
 */
export const extentFactSchema = z.strictObject({ ...fields.extent, ...stamp }).readonly();
/**
 * A fact of kind `instrument`.
 *
 * @category Facts
 * @example
 * ```ts
 * instrumentFactSchema.safeParse(astanaDeclarationOutcome).success; // => true
 * ```
 */
export const instrumentFactSchema = z.strictObject({ ...fields.instrument, ...stamp }).readonly();
/**
 * A fact of kind `principle`.
 *
 * @category Facts
 * @example
 * ```ts
 * principleFactSchema.safeParse(principleOpenness).success; // => true
 * ```
 */
export const principleFactSchema = z.strictObject({ ...fields.principle, ...stamp }).readonly();
/**
 * A fact of kind `aim`.
 *
 * @category Facts
 * @example
 * ```ts
 * aimFactSchema.safeParse(aimTrade).success; // => true
 * ```
 */
export const aimFactSchema = z.strictObject({ ...fields.aim, ...stamp }).readonly();
/**
 * A fact of kind `means`.
 *
 * @category Facts
 * @example
 * ```ts
 * meansFactSchema.safeParse(meansIndivisibleSecurity).success; // => true
 * ```
 */
export const meansFactSchema = z.strictObject({ ...fields.means, ...stamp }).readonly();
/**
 * A fact of kind `threat`.
 *
 * @category Facts
 * @example
 * ```ts
 * threatFactSchema.safeParse(threatExtremism).success; // => true
 * ```
 */
export const threatFactSchema = z.strictObject({ ...fields.threat, ...stamp }).readonly();
/**
 * A fact of kind `assertion`.
 *
 * @category Facts
 * @example
 * ```ts
 * assertionFactSchema.safeParse(multilateralAssociation).success; // => true
 * ```
 */
export const assertionFactSchema = z.strictObject({ ...fields.assertion, ...stamp }).readonly();

/**
 * Any fact, discriminated by `kind`.
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
 * const { revision, digest, standing, ...content } = aimTrade;
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
  z.strictObject(fields.quantity).readonly(),
  z.strictObject(fields.event).readonly(),
  z.strictObject(fields.membership).readonly(),
  z.strictObject(fields.extent).readonly(),
  z.strictObject(fields.instrument).readonly(),
  z.strictObject(fields.principle).readonly(),
  z.strictObject(fields.aim).readonly(),
  z.strictObject(fields.means).readonly(),
  z.strictObject(fields.threat).readonly(),
  z.strictObject(fields.assertion).readonly(),
]);
