/**
 * The kinds of facts, from the most specific to the most general.
 *
 * @category Facts
 * @example
 * ```ts
 * import { factKinds } from 'sco-facts';
 *
 * factKinds[0]; // => 'quantity'
 * ```
 */
export const factKinds = Object.freeze([
  'quantity',
  'event',
  'membership',
  'extent',
  'instrument',
  'principle',
  'aim',
  'means',
  'threat',
  'assertion',
] as const);

/** The sort of thing that a fact asserts; every kind but `assertion` has its own fields. */
export type FactKind = (typeof factKinds)[number];
