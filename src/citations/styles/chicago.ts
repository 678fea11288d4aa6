import { deepFreeze } from '../../freeze.js';
import { dateWords, monthFirst } from './date.js';
import { italic, line, link } from './line.js';
import { framed, locator } from './parts.js';
import type { CitationStyle } from './style.js';

const visited = (accessed?: string) => (accessed === undefined ? '' : `Accessed ${monthFirst(accessed)}. `);

/**
 * Chicago, 17th edition, author and date: the article is cited like one in a journal, since the magazine has volumes.
 *
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { cite, chicago } from 'sco-facts/citations';
 *
 * cite(ratsArrests, { style: chicago }).includes(': ratsArrests, sha256 '); // => true
 * ```
 */
export const chicago: CitationStyle<'chicago'> = deepFreeze<CitationStyle<'chicago'>>({
  name: 'chicago',
  label: 'Chicago, author and date',
  edition: 'The Chicago Manual of Style, 17th edition',
  stop: '.',
  write: {
    fact(entry, accessed) {
      const { author, issued, heading, container, publisher, url } = entry;
      return line`
        ${author}. ${dateWords(issued).year}. “${heading}.” ${italic(container)}. ${publisher}.
        ${visited(accessed)}${link(url)}`;
    },
    claim({ title, record, url }, { article, issued, title: post, containerTitle }, paragraphs, accessed) {
      const { author, issued: first } = article;
      const where = framed(', ', locator(paragraphs), '');
      // both dates of a text that was published again; the record locator of a database in brackets
      return line`
        ${author.family}, ${author.given}. (${dateWords(first).year}) ${dateWords(issued).year}. “${title}.”
        In ${italic(post)}. ${containerTitle}, ${monthFirst(issued)}${where} [${record}].
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
    statedIn: (fact, work) => line`${fact}. Stated in ${work}`,
  },
});
