import type { CitableFact } from '../reference.js';
import { citeFact } from './compose.js';
import { dateWords, dayFirst } from './date.js';
import { italic, line, link } from './line.js';
import type { ReferenceOptions } from './options.js';
import { framed, initials, locator, markedTitle } from './parts.js';
import type { Style } from './style.js';

function visited(accessed?: string): string {
  return accessed === undefined ? '' : ` (Accessed: ${dayFirst(accessed)})`;
}

/** Harvard as in Cite Them Right, 12th edition. */
export const harvard: Style = {
  stop: '.',
  fact(reference, accessed) {
    const { author, issued, container, publisher, url } = reference;
    return line`
      ${author} (${dateWords(issued).year}) ‘${markedTitle(reference)}’, ${italic(container)}. ${publisher}.
      Available at: ${link(url)}${visited(accessed)}`;
  },
  post({ author, issued, title, containerTitle, url }, paragraphs, accessed) {
    const { year, month, day } = dateWords(issued);
    const where = framed(', ', locator(paragraphs, 'para.', 'paras'), '');
    return line`
      ${author.literal} (${year}) ‘${title}’, ${italic(containerTitle)}, ${day} ${month}${where}.
      Available at: ${link(url)}${visited(accessed)}`;
  },
  article(article, accessed) {
    const { author, issued, title, containerTitle, volume, issue, issueUrl } = article;
    const { year, month } = dateWords(issued);
    return line`
      ${author.family}, ${initials(article, '.')} (${year}) ‘${title}’,
      ${italic(containerTitle)}, ${volume}(${issue}), ${month}.
      Available at: ${link(issueUrl)}${visited(accessed)}`;
  },
  statedIn: (fact, post) => line`${fact}. Stated in ${post}`,
};

/**
 * Writes the reference to a fact in the style of Harvard as in Cite Them Right, 12th edition.
 *
 * @param fact - A fact of the package.
 * @param options - Format, day of access, and whether to add the post; see {@link ReferenceOptions}.
 * @returns An entry of a reference list.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything that is no fact, and for unknown options.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { citeHarvard } from 'sco-facts/citations';
 *
 * citeHarvard(ratsArrests).includes('[ratsArrests, sha256 '); // => true
 * ```
 */
export function citeHarvard(fact: CitableFact, options?: ReferenceOptions): string {
  return citeFact('citeHarvard', harvard, fact, options);
}
