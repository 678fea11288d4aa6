import { VERSION } from '../generated/version.js';
import { quote } from '../quote.js';
import { invalid, mustBe } from '../validate.js';
import { checkKeyed, type Keyed } from './key.js';
import { setMax } from './pattern.js';
import { setKeyText } from './set-key.js';

/**
 * Returns one citation key for several facts in this version of the package.
 *
 * The ids are sorted by code point, so a set has one key in whatever order its facts are passed. The digest is that of
 * the facts' own digests: the SHA-256 of all 64 digits of each, in the order of the ids, with a line feed after each.
 *
 * @param facts - At least two facts of this version; a duplicate counts once. For a single fact use {@link citationKey}.
 * @returns `sco-facts@<version>/{<id>,<id>,…}:<first 12 hexadecimal digits of the digest>`.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything without the id and digest of a fact, for
 * fewer than two facts, and for two contents of one fact.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests, ratsExtraditions, VERSION } from 'sco-facts';
 * import { citeSet, resolveCitation } from 'sco-facts/citations';
 *
 * const key = citeSet([ratsExtraditions, ratsArrests]);
 * key.startsWith(`sco-facts@${VERSION}/{ratsArrests,ratsExtraditions}:`); // => true
 * resolveCitation(key).members?.map(({ state }) => state); // => ['current', 'current']
 * citeSet([ratsArrests]); // throws INVALID_ARGUMENT
 * ```
 */
export function citeSet(facts: readonly Keyed[]): string {
  return keyOfSet('citeSet', facts);
}

/** Writes the key of a set for the function called `fn`; `single` says what to call for one fact. */
export function keyOfSet(fn: string, facts: readonly Keyed[], single = 'citationKey'): string {
  if (!Array.isArray(facts)) throw mustBe(fn, 'facts', 'an array of facts', facts);
  const byId = new Map<string, Keyed>();
  for (const fact of facts as readonly Keyed[]) {
    checkKeyed(fn, fact);
    if ((byId.get(fact.id) ?? fact).digest !== fact.digest) {
      throw invalid(fn, `the fact ${quote(fact.id)} has two contents; pass only one`, fact.id);
    }
    byId.set(fact.id, fact);
  }
  if (byId.size >= 2 && byId.size <= setMax) return setKeyText(VERSION, [...byId.values()]);
  const advice = byId.size === 1 ? `; for a single fact use ${single}` : '';
  throw invalid(fn, `a set has 2 to ${setMax} different facts, not ${byId.size}${advice}`, facts);
}
