import { deepFreeze } from '../../freeze.js';
import { dateWords } from './date.js';
import { line, link } from './line.js';
import { framed, initials, locator } from './parts.js';
import type { CitationStyle } from './style.js';

function dayOf(edtf: string): string {
  const { year, letters, day } = dateWords(edtf);
  return `${year} ${letters} ${day}`;
}

const visited = (accessed?: string) => (accessed === undefined ? '' : ` [cited ${dayOf(accessed)}]`);

/**
 * Vancouver as in NLM's Citing Medicine, 2nd edition. The number depends on the list, so it is left out.
 *
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { cite, vancouver } from 'sco-facts/citations';
 *
 * cite(ratsArrests, { style: vancouver }).includes(': ratsArrests, sha256 '); // => true
 * ```
 */
export const vancouver: CitationStyle<'vancouver'> = deepFreeze<CitationStyle<'vancouver'>>({
  name: 'vancouver',
  label: 'Vancouver',
  edition: 'Citing Medicine, 2nd edition',
  stop: '',
  write: {
    fact(entry, accessed) {
      const { author, issued, heading, container, publisher, url } = entry;
      return line`
        ${author}. ${heading}. ${container} [Internet]. ${publisher};
        ${dateWords(issued).year}${visited(accessed)}. Available from: ${link(url)}`;
    },
    claim({ title, record, url }, { article, issued, title: post, containerTitle }, paragraphs, accessed) {
      const where = framed('; ', locator(paragraphs), '');
      // as a part of a work on the Internet, located by its paragraph; NLM puts the id of a record behind that
      return line`
        ${article.author.family} ${initials(article, '')}. ${title}. In: ${post} [Internet].
        ${containerTitle}; ${dayOf(issued)}${visited(accessed)}${where} [${record}]. Available from: ${link(url)}`;
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
    statedIn: (fact, work) => line`${fact} Stated in: ${work}`, // as NLM sets its notes behind an address
  },
});
