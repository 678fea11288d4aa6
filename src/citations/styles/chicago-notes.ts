import type { CitableFact } from '../reference.js';
import { citeFact } from './compose.js';
import { dateWords, monthFirst } from './date.js';
import { italic, line, link } from './line.js';
import type { ReferenceOptions } from './options.js';
import { framed, locator, markedTitle } from './parts.js';
import type { Style } from './style.js';

const visited = (accessed?: string) => (accessed === undefined ? '' : `accessed ${monthFirst(accessed)}, `);

/**
 * Chicago, 17th edition, notes: the full form of a note, not of the bibliography. A note is what points at a
 * paragraph, and the manual cites online posts in notes alone; newer CSL styles print nothing for them elsewhere.
 */
export const chicagoNotes: Style = {
  stop: '.',
  fact(reference, accessed) {
    const { author, issued, container, publisher, url } = reference;
    return line`
      ${author}, “${markedTitle(reference)},” ${italic(container)} (${publisher}, ${monthFirst(issued)}),
      ${visited(accessed)}${link(url)}`;
  },
  post({ author, issued, title, containerTitle, url }, paragraphs, accessed) {
    const where = framed('', locator(paragraphs), ', ');
    return line`
      ${author.literal}, “${title},” ${italic(containerTitle)}, ${monthFirst(issued)},
      ${where}${visited(accessed)}${link(url)}`;
  },
  article({ author, issued, title, containerTitle, volume, issue, issueUrl }, accessed) {
    const { year, month } = dateWords(issued);
    return line`
      ${author.given} ${author.family}, “${title},”
      ${italic(containerTitle)} ${volume}, no. ${issue} (${month} ${year}),
      ${visited(accessed)}${link(issueUrl)}`;
  },
  statedIn: (fact, post) => line`${fact}; stated in ${post}`,
};

/**
 * Writes the reference to a fact in the style of Chicago, 17th edition, with notes.
 *
 * @param fact - A fact of the package.
 * @param options - Format, day of access, and whether to add the post; see {@link ReferenceOptions}.
 * @returns The first, full note on the fact, without its number.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything that is no fact, and for unknown options.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { citeChicagoNotes } from 'sco-facts/citations';
 *
 * citeChicagoNotes(ratsArrests).includes('[ratsArrests, sha256 '); // => true
 * ```
 */
export function citeChicagoNotes(fact: CitableFact, options?: ReferenceOptions): string {
  return citeFact('citeChicagoNotes', chicagoNotes, fact, options);
}
