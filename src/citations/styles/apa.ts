import { deepFreeze } from '../../freeze.js';
import { dateWords, monthFirst } from './date.js';
import { italic, line, link } from './line.js';
import { framed, initials, locator } from './parts.js';
import type { CitationStyle } from './style.js';

const retrieved = (accessed?: string) => (accessed === undefined ? '' : `Retrieved ${monthFirst(accessed)}, from `);

/**
 * APA, 7th edition: a fact as an entry of a reference work, the post as an online post.
 *
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { cite, apa } from 'sco-facts/citations';
 *
 * cite(ratsArrests, { style: apa }).includes(': ratsArrests, sha256 '); // => true
 * ```
 */
export const apa: CitationStyle<'apa'> = deepFreeze<CitationStyle<'apa'>>({
  name: 'apa',
  label: 'APA',
  edition: 'Publication Manual of the American Psychological Association, 7th edition',
  stop: '',
  write: {
    fact(entry, accessed) {
      const { author, issued, heading, container, publisher, url } = entry;
      return line`
        ${author}. (${dateWords(issued).year}). ${heading}. In ${italic(container)}. ${publisher}.
        ${retrieved(accessed)}${link(url)}`;
    },
    claim({ title, record, url }, { article, issued, title: post, containerTitle }, paragraphs, accessed) {
      const { year, month, day } = dateWords(issued);
      const where = framed(' (', locator(paragraphs), ')');
      // a part of a larger work, whose copy has a date of its own: the first one goes to the end
      return line`
        ${article.author.family}, ${initials(article, '.')} (${year}, ${month} ${day}). ${title}.
        In ${italic(post)}${where} [Online post]. ${containerTitle} [${record}].
        ${retrieved(accessed)}${link(url)} (Original work published ${dateWords(article.issued).year})`;
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
    statedIn: (fact, work) => line`${fact} (Stated in ${work})`, // as APA puts "(Reprinted from …)" behind the address
  },
});
