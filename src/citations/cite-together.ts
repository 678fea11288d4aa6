import { source } from '../generated/source.js';
import { VERSION } from '../generated/version.js';
import { quote } from '../quote.js';
import { day, invalid, knownOptions, oneOf } from '../validate.js';
import { checkStyle } from './check-style.js';
import { type CitableFact, checkFact, citationEntry, recordOf } from './citation-entry.js';
import type { CiteOptions } from './cite.js';
import { keyOfSet } from './cite-set.js';
import { paragraphsOf } from './credit.js';
import { pageAddress } from './page.js';
import { isTombstone } from './standing.js';
import { apa } from './styles/apa.js';
import { citationFormats } from './styles/format.js';
import { writeReference } from './write-reference.js';

/** How {@link citeTogether} writes the reference to several facts. */
export type TogetherOptions = Pick<CiteOptions, 'style' | 'format' | 'accessed'>;

const fn = 'citeTogether';

/**
 * Writes one reference to several facts, for a table or a chart that rests on all of them.
 *
 * It credits the author of the claims and names all their paragraphs in the post. In brackets are the ids and the
 * digest of the key that {@link citeSet} writes. The address is that of the page with all facts.
 *
 * @param facts - At least two facts of this version, none of them withdrawn; a duplicate counts once.
 * @param options - Style, format and day of access; see {@link TogetherOptions}.
 * @returns The reference as one line.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for what {@link citeSet} or {@link cite} refuse, and for a
 * withdrawn fact.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests, ratsExtraditions } from 'sco-facts';
 * import { citeTogether, resolveCitation } from 'sco-facts/citations';
 *
 * const reference = citeTogether([ratsExtraditions, ratsArrests]);
 * reference.includes(': {ratsArrests,ratsExtraditions}, sha256 '); // => true
 * resolveCitation(reference).members?.map(({ state }) => state); // => ['current', 'current']
 * ```
 */
export function citeTogether(facts: readonly CitableFact[], options: TogetherOptions = {}): string {
  const { style = apa, format, accessed } = knownOptions(fn, options, ['style', 'format', 'accessed']);
  checkStyle(fn, style);
  oneOf(fn, 'format', format, citationFormats);
  day(fn, 'accessed', accessed);
  const [ids = '', digest = ''] = keyOfSet(fn, facts, 'cite').split('/')[1]?.split(':') ?? [];
  for (const fact of facts) {
    if (!isTombstone(checkFact(fn, fact).standing)) continue;
    throw invalid(fn, `the fact ${quote(fact.id)} was withdrawn; cite it alone`, fact.id);
  }
  const members = ids.slice(1, -1).split(',');
  const first = facts.find(({ id }) => id === members[0]) as CitableFact;
  const others = members.length - 1;
  const title = `${first.title}, and ${others} other fact${others === 1 ? '' : 's'}`;
  const record = recordOf(`${ids}, sha256 ${digest}`);
  const heading = `${title} [${record}]`;
  const url = pageAddress(VERSION);
  const entry = { ...citationEntry(first), title, record, heading, url };
  const paragraphs = paragraphsOf({ evidence: facts.flatMap(({ evidence }) => evidence) });
  const { write } = style;
  const line = write.claim ? write.claim(entry, source, paragraphs, accessed) : write.fact(entry, accessed);
  return writeReference(fn, style, line, format);
}
