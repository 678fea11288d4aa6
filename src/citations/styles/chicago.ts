import type { CitableFact } from '../reference.js';
import { citeFact } from './compose.js';
import { dateWords, monthFirst } from './date.js';
import { italic, line, link } from './line.js';
import type { ReferenceOptions } from './options.js';
import { framed, locator, markedTitle } from './parts.js';
import type { Style } from './style.js';

const visited = (accessed?: string) => (accessed === undefined ? '' : `Accessed ${monthFirst(accessed)}. `);

/** Chicago, 17th edition, author and date: the article as in a journal, since its magazine counts volumes. */
export const chicago: Style = {
  stop: '.',
  fact(reference, accessed) {
    const { author, issued, container, publisher, url } = reference;
    return line`
      ${author}. ${dateWords(issued).year}. “${markedTitle(reference)}.” ${italic(container)}. ${publisher}.
      ${visited(accessed)}${link(url)}`;
  },
  post({ author, issued, title, containerTitle, url }, paragraphs, accessed) {
    const where = framed(', ', locator(paragraphs), '');
    return line`
      ${author.literal}. ${dateWords(issued).year}. “${title}.”
      ${italic(containerTitle)}, ${monthFirst(issued)}${where}.
      ${visited(accessed)}${link(url)}`;
  },
  article({ author, issued, title, containerTitle, volume, issue, issueUrl }, accessed) {
    const { year, month } = dateWords(issued);
    return line`
      ${author.family}, ${author.given}. ${year}. “${title}.”
      ${italic(containerTitle)} ${volume}, no. ${issue} (${month}).
      ${visited(accessed)}${link(issueUrl)}`;
  },
  statedIn: (fact, post) => line`${fact}. Stated in ${post}`,
};

/**
 * Writes the reference to a fact in the style of Chicago, 17th edition, with author and date.
 *
 * @param fact - A fact of the package.
 * @param options - Format, day of access, and whether to add the post; see {@link ReferenceOptions}.
 * @returns An entry of a reference list.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything that is no fact, and for unknown options.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { citeChicago } from 'sco-facts/citations';
 *
 * citeChicago(ratsArrests).includes('[ratsArrests, sha256 '); // => true
 * ```
 */
export function citeChicago(fact: CitableFact, options?: ReferenceOptions): string {
  return citeFact('citeChicago', chicago, fact, options);
}
