/**
 * The kinds of facts, from the most specific content to none.
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

/** What sort of thing a fact asserts; every kind but `assertion` has fields of its own. */
export type FactKind = (typeof factKinds)[number];
