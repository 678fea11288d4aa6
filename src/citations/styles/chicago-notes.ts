import { deepFreeze } from '../../freeze.js';
import { dateWords, monthFirst } from './date.js';
import { italic, line, link } from './line.js';
import { framed, locator } from './parts.js';
import type { CitationStyle } from './style.js';

const visited = (accessed?: string) => (accessed === undefined ? '' : `accessed ${monthFirst(accessed)}, `);

/**
 * Chicago, 17th edition, notes: the full form of a note, not of the bibliography.
 *
 * Notes can point at a paragraph, and the manual cites online posts only in notes; newer CSL styles print nothing for
 * them elsewhere.
 *
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { cite, chicagoNotes } from 'sco-facts/citations';
 *
 * cite(ratsArrests, { style: chicagoNotes }).includes(': ratsArrests, sha256 '); // => true
 * ```
 */
export const chicagoNotes: CitationStyle<'chicagoNotes'> = deepFreeze<CitationStyle<'chicagoNotes'>>({
  name: 'chicagoNotes',
  label: 'Chicago, notes',
  edition: 'The Chicago Manual of Style, 17th edition',
  stop: '.',
  write: {
    fact(entry, accessed) {
      const { author, issued, heading, container, publisher, url } = entry;
      return line`
        ${author}, “${heading},” ${italic(container)} (${publisher}, ${monthFirst(issued)}),
        ${visited(accessed)}${link(url)}`;
    },
    claim({ title, record, url }, { article, issued, title: post, containerTitle }, paragraphs, accessed) {
      const { author, issued: first } = article;
      const where = framed(', ', locator(paragraphs), '');
      // both dates of a text that was published again; the record locator of a database in brackets
      return line`
        ${author.given} ${author.family}, “${title},” in ${italic(post)}
        (${dateWords(first).year}; repr., ${containerTitle}, ${monthFirst(issued)})${where} [${record}],
        ${visited(accessed)}${link(url)}`;
    },
    post({ author, issued, title, containerTitle, url }, paragraphs, accessed) {
      const where = framed('', locator(paragraphs), ', ');
      return line`
        ${author.literal}, “${title},” ${italic(containerTitle)}, ${monthFirst(issued)},
        ${where}${visited(accessed)}${link(url)}`;
    },
    article({ author, issued, title, containerTitle, volume, issue, issueUrl }, accessed) {
      const { year, month } = dateWords(issued);
      return line`
        ${author.given} ${author.family}, “${title},”
        ${italic(containerTitle)} ${volume}, no. ${issue} (${month} ${year}),
        ${visited(accessed)}${link(issueUrl)}`;
    },
    statedIn: (fact, work) => line`${fact}; stated in ${work}`,
  },
});
