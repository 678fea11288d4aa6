import type { Fact } from '../model.js';
import { quote } from '../quote.js';
import { invalid } from '../validate.js';
import { resolveCitation } from './resolve.js';

const fn = 'citedFacts';

/**
 * Returns the facts that a citation names, so that each fact of a set can have a reference of its own.
 *
 * A reference names this version, so the citation must be current: an earlier citation may mean other content.
 *
 * @param citation - The key of a fact or a set, a package URL, the address of a fact's file, or a text that contains one.
 * @returns The facts of this version, in the order of the key.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` when the citation cannot be resolved or is not current.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests, ratsExtraditions } from 'sco-facts';
 * import { citedFacts, citeSet, toBibtex } from 'sco-facts/citations';
 *
 * const key = citeSet([ratsExtraditions, ratsArrests]);
 * citedFacts(key).map(({ id }) => id); // => ['ratsArrests', 'ratsExtraditions']
 * toBibtex(citedFacts(key)) === toBibtex([ratsArrests, ratsExtraditions]); // => true
 * citedFacts('sco-facts@99.0.0/ratsArrests:0123456789ab'); // throws INVALID_ARGUMENT
 * ```
 */
export function citedFacts(citation: string): Fact[] {
  const answer = resolveCitation(citation);
  if (answer.state === 'unknown') throw invalid(fn, answer.problem, citation);
  if (answer.state !== 'current') {
    throw invalid(fn, `${quote(answer.citation.text)} is ${answer.state}; cite the facts of this version`, citation);
  }
  const members = answer.members ?? [answer];
  return members.flatMap((member) => (member.state === 'unknown' ? [] : [member.now]));
}
