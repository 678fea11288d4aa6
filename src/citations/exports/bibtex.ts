import { source } from '../../generated/source.js';
import type { CitableFact } from '../citation-entry.js';
import { dateParts } from '../styles/date.js';
import type { StatingWork } from '../with-source.js';
import { bibEntry, braced, protectedText, volumeNumber } from './bib.js';
import { articleKey, type BibliographyEntry, entriesOf, evidenceNote, postKey, workEntries } from './entries.js';
import { asciiLatexText as latex } from './latex-ascii.js';
import { checkedOptions, type ExportOptions } from './options.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Writes facts as BibTeX, for `\cite{ratsArrests}` and `[@ratsArrests]`.
 *
 * Every entry is a `@misc` that prints the same with classic BibTeX styles, with biber and with pandoc: the post, its
 * paragraph, the record in the package and its address are in `howpublished`, since most styles leave other fields out. A document that does not load
 * hyperref needs the package url. Letters with accents are written as LaTeX commands. Author-year styles of classic
 * BibTeX cannot distinguish more than 26 entries of one author and year; biber and pandoc can.
 *
 * @param facts - One fact, or an array of them; a duplicate gives no second entry.
 * @param options - Day of access, whether to add the post and the article it reproduces, and the form of the keys.
 * @returns The text of a .bib file, its entries in the order given, with a line feed at the end.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything but facts and options, or two contents
 * of one fact.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { toBibtex } from 'sco-facts/citations';
 *
 * toBibtex(ratsArrests).startsWith('@misc{ratsArrests,'); // => true
 * toBibtex(ratsArrests, { withSource: true }).includes('@misc{sco-post-2020,'); // => true
 * ```
 */
export function toBibtex(facts: CitableFact | readonly CitableFact[], options: ExportOptions = {}): string {
  const { accessed, credit, work, versionedKeys } = checkedOptions('toBibtex', options);
  const entries = entriesOf('toBibtex', facts, versionedKeys, credit);
  const visit = accessed === undefined ? '' : `, accessed ${accessed}`;
  return [
    ...entries.map((entry) => (entry.credit === 'package' ? factEntry : claimEntry)(entry, visit, work)),
    ...workEntries(work, { post: postEntry, article: articleEntry }),
  ].join('\n');
}

function claimEntry({ key, title, site, url, ...entry }: BibliographyEntry, visit: string, work?: StatingWork): string {
  const { article, title: post, issued } = source;
  const place = `${latex(site.slice(0, -1)).replace('. ', '.~')}, \\url{${url}}${visit}]`; // the address goes inside the bracket
  return bibEntry('misc', key, {
    author: braced(latex(`${article.author.family}, ${article.author.given}`)),
    title: protectedText(latex(title)),
    howpublished: braced(`In \\emph{${latex(post)}}, ${place}`),
    ...dateFields(issued),
    origdate: braced(article.issued), // unknown to classic BibTeX, which skips it
    note: work === 'article' ? braced(latex(evidenceNote(entry, work))) : undefined,
  });
}

function factEntry(entry: BibliographyEntry, visit: string, work?: StatingWork): string {
  const { container, publisher, url } = entry;
  return bibEntry('misc', entry.key, {
    author: protectedText(latex(entry.author)),
    title: protectedText(latex(entry.heading)),
    howpublished: braced(`${latex(`${container}, ${publisher}`)}, \\url{${url}}${visit}`),
    ...dateFields(entry.issued),
    note: work && braced(latex(evidenceNote(entry, work))),
  });
}

function postEntry(): string {
  return bibEntry('misc', postKey, {
    author: protectedText(latex(source.author.literal)),
    title: protectedText(latex(source.title)),
    howpublished: braced(`${latex(source.containerTitle)}, \\url{${source.url}}`),
    ...dateFields(source.issued),
    pagination: braced('paragraph'), // for biblatex
  });
}

function articleEntry(): string {
  const { author, title, containerTitle, volume, issue, issued, issueUrl } = source.article;
  return bibEntry('article', articleKey, {
    author: braced(latex(`${author.family}, ${author.given}`)),
    title: protectedText(latex(title)),
    journal: braced(latex(containerTitle)),
    volume: braced(volumeNumber(volume)),
    number: braced(latex(issue)),
    ...dateFields(issued),
    note: braced(`\\url{${issueUrl}}`),
  });
}

/** Classic styles know month macros and no day; biber and pandoc read the day too. */
function dateFields(date: string) {
  const [year, month, day] = dateParts(date);
  return {
    year: braced(year),
    month: month === undefined ? undefined : months[month - 1],
    day: day === undefined ? undefined : braced(day),
  };
}
