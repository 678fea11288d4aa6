import type { CitableFact } from '../reference.js';
import { citeFact } from './compose.js';
import { dateWords } from './date.js';
import { italic, line, link } from './line.js';
import type { ReferenceOptions } from './options.js';
import { framed, initials, locator, markedTitle } from './parts.js';
import type { Style } from './style.js';

function dayOf(edtf: string): string {
  const { year, short, twoDigitDay } = dateWords(edtf);
  return `${short} ${twoDigitDay}, ${year}`;
}

const visited = (accessed?: string) => (accessed === undefined ? '' : `Accessed: ${dayOf(accessed)}. `);

/** IEEE, reference guide of 2021; the number in brackets belongs to the list, and is left to it. */
export const ieee: Style = {
  stop: '',
  fact(reference, accessed) {
    const { author, issued, container, publisher, url } = reference;
    return line`
      ${author}, “${markedTitle(reference)},” ${italic(container)}. ${publisher}, ${dayOf(issued)}.
      ${visited(accessed)}[Online]. Available: ${link(url)}`;
  },
  post({ author, issued, title, containerTitle, url }, paragraphs, accessed) {
    const where = framed(', ', locator(paragraphs), '');
    const when = accessed === undefined ? '' : ` (accessed ${dayOf(accessed)}).`;
    return line`
      ${author.literal}, “${title},” ${italic(containerTitle)}, ${dayOf(issued)}${where}.
      ${link(url)}${when}`;
  },
  article(article, accessed) {
    const { author, issued, title, containerTitle, volume, issue, publisher, issueUrl } = article;
    const { year, short } = dateWords(issued);
    return line`
      ${initials(article, '.')} ${author.family}, “${title},”
      ${italic(containerTitle)}, vol. ${volume}, no. ${issue}, ${publisher}, ${short} ${year}.
      ${visited(accessed)}[Online]. Available: ${link(issueUrl)}`;
  },
  statedIn: (fact, post) => line`${fact} (stated in ${post})`,
};

/**
 * Writes the reference to a fact in the style of IEEE, reference guide of 2021.
 *
 * @param fact - A fact of the package.
 * @param options - Format, day of access, and whether to add the post; see {@link ReferenceOptions}.
 * @returns An entry of a reference list, without its number.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything that is no fact, and for unknown options.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { citeIeee } from 'sco-facts/citations';
 *
 * citeIeee(ratsArrests).includes('[ratsArrests, sha256 '); // => true
 * ```
 */
export function citeIeee(fact: CitableFact, options?: ReferenceOptions): string {
  return citeFact('citeIeee', ieee, fact, options);
}
