import { oneOf } from '../validate.js';
import type { CitableFact } from './citation-entry.js';
import { isTombstone } from './standing.js';

/** Whom a reference names as author: who makes the claim, or the contributors of the package that recorded it. */
export type Credit = 'claimant' | 'package';

/** The values of the option, the default first. */
export const credits: readonly Credit[] = ['claimant', 'package'];

/** Returns the credit that was asked for, the claimant when left out. Throws for any other value. */
export function checkCredit(fn: string, credit: Credit = 'claimant'): Credit {
  oneOf(fn, 'credit', credit, credits);
  return credit;
}

/** Whom the reference to a fact credits: a withdrawn fact is the package's alone, since the post may not state it. */
export function creditOf({ standing }: CitableFact, asked: Credit): Credit {
  return isTombstone(standing) ? 'package' : asked;
}

/** The paragraphs of the post that state a fact, in order. */
export function paragraphsOf({ evidence }: Pick<CitableFact, 'evidence'>): number[] {
  return [...new Set(evidence.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
}
