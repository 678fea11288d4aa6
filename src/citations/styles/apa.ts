import type { CitableFact } from '../reference.js';
import { citeFact } from './compose.js';
import { dateWords, monthFirst } from './date.js';
import { italic, line, link } from './line.js';
import type { ReferenceOptions } from './options.js';
import { framed, initials, locator, markedTitle } from './parts.js';
import type { Style } from './style.js';

const retrieved = (accessed?: string) => (accessed === undefined ? '' : `Retrieved ${monthFirst(accessed)}, from `);

/** APA, 7th edition: the fact as an entry of a reference work, the post as an online post. */
export const apa: Style = {
  stop: '',
  fact(reference, accessed) {
    const { author, issued, container, publisher, url } = reference;
    return line`
      ${author}. (${dateWords(issued).year}). ${markedTitle(reference)}. In ${italic(container)}. ${publisher}.
      ${retrieved(accessed)}${link(url)}`;
  },
  post({ author, issued, title, containerTitle, url }, paragraphs, accessed) {
    const { year, month, day } = dateWords(issued);
    const where = framed(' (', locator(paragraphs), ')'); // APA puts the pages of a chapter here
    return line`
      ${author.literal}. (${year}, ${month} ${day}). ${italic(title)}${where} [Online post]. ${containerTitle}.
      ${retrieved(accessed)}${link(url)}`;
  },
  article(article, accessed) {
    const { author, issued, title, containerTitle, volume, issue, issueUrl } = article;
    const { year, month } = dateWords(issued);
    return line`
      ${author.family}, ${initials(article, '.')} (${year}, ${month}). ${title}.
      ${italic(containerTitle)}, ${italic(volume)}(${issue}).
      ${retrieved(accessed)}${link(issueUrl)}`;
  },
  statedIn: (fact, post) => line`${fact} (Stated in ${post})`, // as APA puts "(Reprinted from …)" behind the address
};

/**
 * Writes the reference to a fact in the style of APA, 7th edition.
 *
 * @param fact - A fact of the package.
 * @param options - Format, day of access, and whether to add the post; see {@link ReferenceOptions}.
 * @returns An entry of a reference list.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything that is no fact, and for unknown options.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { citeApa } from 'sco-facts/citations';
 *
 * citeApa(ratsArrests).includes('[ratsArrests, sha256 '); // => true
 * ```
 */
export function citeApa(fact: CitableFact, options?: ReferenceOptions): string {
  return citeFact('citeApa', apa, fact, options);
}
