import { deepFreeze } from '../../freeze.js';
import { dateWords, dayFirst } from './date.js';
import { italic, line, link } from './line.js';
import { framed, initials, locator } from './parts.js';
import type { CitationStyle } from './style.js';

function visited(accessed?: string): string {
  return accessed === undefined ? '' : ` (Accessed: ${dayFirst(accessed)})`;
}

/**
 * Harvard as in Cite Them Right, 12th edition.
 *
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { cite, harvard } from 'sco-facts/citations';
 *
 * cite(ratsArrests, { style: harvard }).includes(': ratsArrests, sha256 '); // => true
 * ```
 */
export const harvard: CitationStyle<'harvard'> = deepFreeze<CitationStyle<'harvard'>>({
  name: 'harvard',
  label: 'Harvard',
  edition: 'Cite Them Right, 12th edition',
  stop: '.',
  write: {
    fact(entry, accessed) {
      const { author, issued, heading, container, publisher, url } = entry;
      return line`
        ${author} (${dateWords(issued).year}) ‘${heading}’, ${italic(container)}. ${publisher}.
        Available at: ${link(url)}${visited(accessed)}`;
    },
    claim({ title, record, url }, { article, issued, title: post, containerTitle }, paragraphs, accessed) {
      const { year, month, day } = dateWords(issued);
      const where = framed(', ', locator(paragraphs, 'para.', 'paras'), '');
      // as a part of a larger work, with the day of an online post; the manual has no place for the first date
      return line`
        ${article.author.family}, ${initials(article, '.')} (${year}) ‘${title}’, ${italic(post)}.
        ${containerTitle}, ${day} ${month}${where} [${record}].
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
    statedIn: (fact, work) => line`${fact}. Stated in ${work}`,
  },
});
