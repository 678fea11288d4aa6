import { deepFreeze } from '../../freeze.js';
import { dateWords } from './date.js';
import { italic, line, link } from './line.js';
import { framed, locator } from './parts.js';
import type { CitationStyle } from './style.js';

function dayFirst(edtf: string): string {
  const { year, short, day } = dateWords(edtf);
  return `${day} ${short} ${year}`;
}

const visited = (accessed?: string) => (accessed === undefined ? '' : `. Accessed ${dayFirst(accessed)}`);

/**
 * MLA, 9th edition: each work as a part in a container.
 *
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { cite, mla } from 'sco-facts/citations';
 *
 * cite(ratsArrests, { style: mla }).includes(': ratsArrests, sha256 '); // => true
 * ```
 */
export const mla: CitationStyle<'mla'> = deepFreeze<CitationStyle<'mla'>>({
  name: 'mla',
  label: 'MLA',
  edition: 'MLA Handbook, 9th edition',
  stop: '.',
  write: {
    fact(entry, accessed) {
      const { author, issued, heading, container, publisher, url } = entry;
      return line`
        ${author}. “${heading}.” ${italic(container)}, ${publisher}, ${dayFirst(issued)},
        ${link(url)}${visited(accessed)}`;
    },
    claim({ title, record, url }, { article, issued, title: post, containerTitle }, paragraphs, accessed) {
      const { author, issued: first } = article;
      const where = framed(', ', locator(paragraphs, 'par.', 'pars.'), '');
      // the original date after the title, and the location in the container before the address
      return line`
        ${author.family}, ${author.given}. “${title}.” ${dateWords(first).year}. ${italic(post)},
        ${containerTitle}, ${dayFirst(issued)}${where} [${record}], ${link(url)}${visited(accessed)}`;
    },
    post({ author, issued, title, containerTitle, url }, paragraphs, accessed) {
      const where = framed('', locator(paragraphs, 'par.', 'pars.'), ', ');
      return line`
        ${author.literal}. “${title}.” ${italic(containerTitle)}, ${dayFirst(issued)},
        ${where}${link(url)}${visited(accessed)}`;
    },
    article({ author, issued, title, containerTitle, volume, issue, issueUrl }, accessed) {
      const { year, short } = dateWords(issued);
      return line`
        ${author.family}, ${author.given}. “${title}.” ${italic(containerTitle)}, vol. ${volume}, no. ${issue},
        ${short} ${year}, ${link(issueUrl)}${visited(accessed)}`;
    },
    statedIn: (fact, work) => line`${fact}. Stated in ${work}`,
  },
});
