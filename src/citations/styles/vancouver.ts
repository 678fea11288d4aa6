import type { CitableFact } from '../reference.js';
import { citeFact } from './compose.js';
import { dateWords } from './date.js';
import { line, link } from './line.js';
import type { ReferenceOptions } from './options.js';
import { framed, initials, locator, markedTitle } from './parts.js';
import type { Style } from './style.js';

function dayOf(edtf: string): string {
  const { year, letters, day } = dateWords(edtf);
  return `${year} ${letters} ${day}`;
}

const visited = (accessed?: string) => (accessed === undefined ? '' : ` [cited ${dayOf(accessed)}]`);

/** Vancouver as in NLM's Citing Medicine, 2nd edition; the number belongs to the list, and is left to it. */
export const vancouver: Style = {
  stop: '',
  fact(reference, accessed) {
    const { author, issued, container, publisher, url } = reference;
    return line`
      ${author}. ${markedTitle(reference)}. ${container} [Internet]. ${publisher};
      ${dateWords(issued).year}${visited(accessed)}. Available from: ${link(url)}`;
  },
  post({ author, issued, title, containerTitle, url }, paragraphs, accessed) {
    const where = framed('; ', locator(paragraphs), '');
    return line`
      ${author.literal}. ${title}. ${containerTitle} [Internet].
      ${dayOf(issued)}${visited(accessed)}${where}. Available from: ${link(url)}`;
  },
  article(article, accessed) {
    const { author, issued, title, containerTitle, volume, issue, issueUrl } = article;
    const { year, letters } = dateWords(issued);
    return line`
      ${author.family} ${initials(article, '')}. ${title}. ${containerTitle} [Internet].
      ${year} ${letters}${visited(accessed)};${volume}(${issue}). Available from: ${link(issueUrl)}`;
  },
  statedIn: (fact, post) => line`${fact} Stated in: ${post}`, // as NLM sets its notes behind an address
};

/**
 * Writes the reference to a fact in the style of Vancouver as in NLM's Citing Medicine, 2nd edition.
 *
 * @param fact - A fact of the package.
 * @param options - Format, day of access, and whether to add the post; see {@link ReferenceOptions}.
 * @returns An entry of a reference list, without its number.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything that is no fact, and for unknown options.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { citeVancouver } from 'sco-facts/citations';
 *
 * citeVancouver(ratsArrests).includes('[ratsArrests, sha256 '); // => true
 * ```
 */
export function citeVancouver(fact: CitableFact, options?: ReferenceOptions): string {
  return citeFact('citeVancouver', vancouver, fact, options);
}
