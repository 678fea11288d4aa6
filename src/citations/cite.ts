import { verdicts } from '../generated/verdicts.js';
import { quote } from '../quote.js';
import type { CitableFact } from './reference.js';
import { checkOptions, checkSwitch, unusable } from './styles/check.js';
import { chooseStyle } from './styles/choose.js';
import { citeFact, referenceOptions } from './styles/compose.js';
import type { CitationStyle } from './styles/editions.js';
import type { ReferenceOptions } from './styles/options.js';

/** In which style {@link cite} writes the reference to a fact, and how. */
export interface CiteOptions extends ReferenceOptions {
  /** APA when left out. */
  readonly style?: CitationStyle | undefined;
  /** Whether the reference ends with what sources make of the fact: the verdict, its day, and what stands against it. */
  readonly withRecord?: boolean | undefined;
}

/**
 * Writes the reference to a fact, or one each to several, in the style and format of your choice.
 *
 * Every reference names the version of the package, the fact's id and the first 12 digits of its digest, and says so
 * where the fact was amended, retracted, moved or merged. Titles stand as they are, whatever the style does to letter
 * case. What depends on the rest of a bibliography is left to it: numbers, and the letters behind equal years.
 *
 * @param fact - A fact of the package, or an array of facts.
 * @param options - Style, format, day of access, and whether to add the post and the record's verdict; see {@link CiteOptions}.
 * @returns The reference as one line; for an array, an array of them in the same order.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything that is no fact, a day that no calendar
 * has, and an unknown style, format or option; it suggests the nearest one.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests, ratsExtraditions } from 'sco-facts';
 * import { cite } from 'sco-facts/citations';
 *
 * cite(ratsArrests).includes('[ratsArrests, sha256 '); // => true
 * cite(ratsArrests, { style: 'mla', format: 'html' }).startsWith('sco-facts contributors. “Arrests'); // => true
 * cite([ratsArrests, ratsExtraditions], { style: 'ieee' }).length; // => 2
 * cite(ratsArrests, { withRecord: true }).includes(' [Record of this package: unverified as of '); // => true
 * cite(ratsArrests, { style: 'vancuver' as 'vancouver' }); // throws INVALID_ARGUMENT
 * ```
 */
export function cite(fact: CitableFact, options?: CiteOptions): string;
export function cite(facts: readonly CitableFact[], options?: CiteOptions): string[];
export function cite(facts: CitableFact | readonly CitableFact[], options?: CiteOptions): string | string[];
export function cite(fact: CitableFact | readonly CitableFact[], options: CiteOptions = {}): string | string[] {
  const own = checkOptions('cite', options, ['style', 'withRecord', ...referenceOptions]);
  const { style: name, withRecord, ...rest } = own;
  const isWithRecord = checkSwitch('cite', 'withRecord', withRecord);
  const style = chooseStyle('cite', name);
  const one = (each: CitableFact) => citeFact('cite', style, each, rest, isWithRecord ? recordNote : undefined);
  return isSeveral(fact) ? Array.from(fact, one) : one(fact);
}

/** What no style has a place for stands behind the reference in brackets, as in an annotated bibliography. */
function recordNote({ id }: CitableFact): string {
  const [verdict] = verdicts.find(([, ids]) => ids.split(' ').includes(id)) ?? [];
  if (verdict === undefined) {
    throw unusable('cite', 'withRecord', true, `false: the record has no fact ${quote(id)}`);
  }
  return ` [Record of this package: ${verdict}.]`;
}

function isSeveral(fact: CitableFact | readonly CitableFact[]): fact is readonly CitableFact[] {
  return Array.isArray(fact);
}
