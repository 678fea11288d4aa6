import { deepFreeze } from '../../freeze.js';
import { dateWords } from './date.js';
import { italic, line, link } from './line.js';
import { framed, initials, locator } from './parts.js';
import type { CitationStyle } from './style.js';

function dayOf(edtf: string): string {
  const { year, short, twoDigitDay } = dateWords(edtf);
  return `${short} ${twoDigitDay}, ${year}`;
}

const visited = (accessed?: string) => (accessed === undefined ? '' : `Accessed: ${dayOf(accessed)}. `);

/**
 * IEEE, reference guide of 2021. The number in brackets depends on the list, so it is left out.
 *
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { cite, ieee } from 'sco-facts/citations';
 *
 * cite(ratsArrests, { style: ieee }).includes(': ratsArrests, sha256 '); // => true
 * ```
 */
export const ieee: CitationStyle<'ieee'> = deepFreeze<CitationStyle<'ieee'>>({
  name: 'ieee',
  label: 'IEEE',
  edition: 'IEEE Reference Guide, 2021',
  stop: '',
  write: {
    fact(entry, accessed) {
      const { author, issued, heading, container, publisher, url } = entry;
      return line`
        ${author}, “${heading},” ${italic(container)}. ${publisher}, ${dayOf(issued)}.
        ${visited(accessed)}[Online]. Available: ${link(url)}`;
    },
    claim({ title, record, url }, { article, issued, title: post, containerTitle }, paragraphs, accessed) {
      const where = framed(', ', locator(paragraphs), '');
      // as an entry of an online work; places within a work come last, and IEEE has no first dates
      return line`
        ${initials(article, '.')} ${article.author.family}, “${title},” ${italic(post)}.
        ${containerTitle}, ${dayOf(issued)}${where} [${record}].
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
    statedIn: (fact, work) => line`${fact} (stated in ${work})`,
  },
});
