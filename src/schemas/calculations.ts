import * as z from 'zod/v4';
import { idText, plainText, sha256Text } from './text.js';
import { unitText } from './values.js';

const term = z.strictObject({ name: plainText, value: z.number() }).readonly();
const terms = z.array(term).min(1).readonly();

const calculationBase = {
  id: idText,
  title: plainText,
  sha256: sha256Text.describe('SHA-256 of the canonical bytes (RFC 8785) of all other fields except id and title.'),
};

const comparedGroup = z
  .strictObject({
    id: idText,
    name: plainText,
    form: z.enum(['organization', 'forum']).describe('An organization or a forum. Forums are listed but not ranked.'),
    members: z.record(plainText, z.number().positive()).readonly().describe('The figure of each member.'),
    lacking: z.array(plainText).min(1).readonly().optional().describe('Members without a figure in the data.'),
    note: plainText.optional().describe('Which members the list counts, where that is not obvious.'),
    references: z.array(idText).min(1).readonly().describe('What the list of members is taken from.'),
  })
  .refine(({ members }) => Object.keys(members).length > 0, { message: 'must name a member', path: ['members'] })
  .refine(({ members, lacking = [] }) => lacking.every((name) => !Object.hasOwn(members, name)), {
    message: 'must not name members that have a figure',
    path: ['lacking'],
  })
  .readonly();

/**
 * A calculation behind computed items of the record, with its inputs: a share of a whole, the furthest of several
 * points, or the largest of several organizations.
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
      ...calculationBase,
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
      ...calculationBase,
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
  z
    .strictObject({
      kind: z.literal('comparison'),
      ...calculationBase,
      unit: unitText,
      roundedTo: z.int().min(1).describe('The step to which sums are rounded.'),
      reference: idText.describe('What the figures are taken from.'),
      groups: z.array(comparedGroup).min(1).readonly(),
    })
    .refine(({ groups }) => groups.some(({ form }) => form === 'organization'), {
      message: 'must have an organization',
      path: ['groups'],
    })
    .readonly(),
]);
