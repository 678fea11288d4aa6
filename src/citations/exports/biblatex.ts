import { source } from '../../generated/source.js';
import type { CitableFact } from '../citation-entry.js';
import type { StatingWork } from '../with-source.js';
import { bibEntry, braced, protectedText, volumeNumber } from './bib.js';
import { articleKey, type BibliographyEntry, entriesOf, postKey, workEntries } from './entries.js';
import { latexText as latex } from './latex.js';
import { checkedOptions, type ExportOptions } from './options.js';

/**
 * Writes facts as BibLaTeX, for biber and pandoc.
 *
 * A fact is an `@inbook` in the post. The site, the paragraph and the record in the package are in `publisher`, so
 * that every style prints them. With the post added, `\cite[7]{sco-post-2020}` cites a paragraph. If the package is
 * credited, a fact is a `@dataset`, and biblatex prints the post inside its entry. Text stays in UTF-8.
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
 * import { toBiblatex } from 'sco-facts/citations';
 *
 * toBiblatex(ratsArrests).startsWith('@inbook{ratsArrests,'); // => true
 * toBiblatex(ratsArrests, { accessed: '2026-11-24' }).includes('urldate = {2026-11-24}'); // => true
 * ```
 */
export function toBiblatex(facts: CitableFact | readonly CitableFact[], options: ExportOptions = {}): string {
  const { accessed, credit, work, versionedKeys } = checkedOptions('toBiblatex', options);
  const urldate = accessed === undefined ? undefined : braced(accessed);
  return [
    ...entriesOf('toBiblatex', facts, versionedKeys, credit).map((entry) =>
      (entry.credit === 'package' ? factEntry : claimEntry)(entry, urldate, work),
    ),
    ...workEntries(work, { post: postEntry, article: articleEntry }),
  ].join('\n');
}

function claimEntry(entry: BibliographyEntry, urldate: string | undefined, work?: StatingWork): string {
  const { article, title: post, issued } = source;
  return bibEntry('inbook', entry.key, {
    author: braced(latex(`${article.author.family}, ${article.author.given}`)),
    title: protectedText(latex(entry.title)),
    booktitle: protectedText(latex(post)),
    publisher: protectedText(latex(entry.site).replace('. ', '.~')),
    date: braced(issued),
    origdate: braced(article.issued),
    url: braced(entry.url),
    urldate,
    ...(work === 'article' ? evidence(entry, work) : {}),
  });
}

function factEntry(entry: BibliographyEntry, urldate: string | undefined, work?: StatingWork): string {
  return bibEntry('dataset', entry.key, {
    author: protectedText(latex(entry.author)),
    title: protectedText(latex(entry.heading)),
    titleaddon: braced(`In: ${braced(latex(entry.container))}`), // else pandoc writes Sco-facts
    version: braced(latex(entry.version)),
    publisher: protectedText(latex(entry.publisher)),
    date: braced(entry.issued),
    url: braced(entry.url),
    urldate,
    ...(work ? evidence(entry, work) : {}),
  });
}

function evidence({ where }: BibliographyEntry, work: StatingWork) {
  return {
    related: braced(work === 'post' ? postKey : articleKey),
    relatedstring: braced(latex(`Evidence, ${where}${work === 'post' ? '' : ' of a copy of'}:`)),
  };
}

function postEntry(): string {
  return bibEntry('online', postKey, {
    author: protectedText(latex(source.author.literal)),
    title: protectedText(latex(source.title)),
    organization: braced(latex(source.containerTitle)),
    date: braced(source.issued),
    url: braced(source.url),
    pagination: braced('paragraph'),
  });
}

function articleEntry(): string {
  const { author, title, containerTitle, volume, issue, issued, issueUrl } = source.article;
  return bibEntry('article', articleKey, {
    author: braced(latex(`${author.family}, ${author.given}`)),
    title: protectedText(latex(title)),
    entrysubtype: braced('magazine'),
    journaltitle: braced(latex(containerTitle)),
    volume: braced(volumeNumber(volume)),
    number: braced(latex(issue)),
    date: braced(issued),
    url: braced(issueUrl),
  });
}
