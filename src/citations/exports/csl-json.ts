import { source } from '../../generated/source.js';
import type { CitableFact } from '../citation-entry.js';
import { dateParts } from '../styles/date.js';
import type { StatingWork } from '../with-source.js';
import type { CslArticleItem, CslDate, CslFactItem, CslItem, CslPostItem } from './csl-item.js';
import { articleKey, type BibliographyEntry, entriesOf, evidenceNote, postKey, workEntries } from './entries.js';
import { checkedOptions, type ExportOptions } from './options.js';

/**
 * Converts facts to CSL-JSON, for pandoc, Zotero and every CSL processor.
 *
 * A fact is an entry in the post, by the author of the article. Its publisher holds the site, the paragraph and the record
 * in the package, with id and digest: the only suitable field that every tested style prints. If the package is
 * credited, a fact is an `entry` in the package. Markup keeps styles from changing capitals.
 *
 * @param facts - One fact, or an array of them; a duplicate gives no second item.
 * @param options - Day of access, whether to add the post and the article it reproduces, and the form of the ids.
 * @returns A new array of items, in the order given; `JSON.stringify` makes a .json file of it.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything but facts and options, or two contents
 * of one fact.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { toCslJson } from 'sco-facts/citations';
 *
 * toCslJson(ratsArrests).map((item) => item.type); // => ['entry-encyclopedia']
 * toCslJson([], { withSource: true }).map((item) => item.id); // => ['sco-post-2020', 'sco-article-2017']
 * ```
 */
export function toCslJson(facts: CitableFact | readonly CitableFact[], options: ExportOptions = {}): CslItem[] {
  const { accessed, credit, work, versionedKeys } = checkedOptions('toCslJson', options);
  return [
    ...entriesOf('toCslJson', facts, versionedKeys, credit).map((entry) => factItem(entry, accessed, work)),
    ...workEntries(work, { post: postItem, article: articleItem }),
  ];
}

function factItem(entry: BibliographyEntry, accessed: string | undefined, work?: StatingWork): CslFactItem {
  const { citationKey, packageUrl } = entry;
  return {
    id: entry.key,
    ...(entry.credit === 'package' ? partOfPackage(entry) : claim(entry)),
    ...(accessed === undefined ? {} : { accessed: cslDate(accessed) }),
    URL: entry.url,
    custom: { citationKey, packageUrl, ...(work ? { evidence: evidenceNote(entry, work) } : {}) },
  };
}

function partOfPackage(entry: BibliographyEntry) {
  return {
    type: 'entry',
    title: asPrinted(entry.heading),
    author: [{ literal: entry.author }],
    'container-title': asPrinted(entry.container),
    publisher: asPrinted(entry.publisher), // Chicago would print Npm
    issued: cslDate(entry.issued),
  } as const;
}

function claim({ title, site }: BibliographyEntry) {
  const { article, title: post, issued } = source;
  return {
    type: 'entry-encyclopedia', // Zotero has no field for the container of a plain entry
    title: asPrinted(title),
    author: [{ family: article.author.family, given: article.author.given }],
    'container-title': asPrinted(post),
    publisher: asPrinted(site),
    issued: cslDate(issued),
    'original-date': cslDate(article.issued),
  } as const;
}

function postItem(): CslPostItem {
  return {
    id: postKey,
    type: 'post',
    title: asPrinted(source.title),
    author: [{ literal: source.author.literal }],
    'container-title': asPrinted(source.containerTitle),
    genre: 'Forum post',
    issued: cslDate(source.issued),
    URL: source.url,
  };
}

function articleItem(): CslArticleItem {
  const { type, author, title, containerTitle, publisher, volume, issue, issued, issueUrl } = source.article;
  return {
    id: articleKey,
    type,
    title: asPrinted(title),
    author: [{ family: author.family, given: author.given }],
    'container-title': containerTitle,
    publisher,
    volume,
    issue,
    issued: cslDate(issued),
    URL: issueUrl,
  };
}

function cslDate(date: string): CslDate {
  return { 'date-parts': [dateParts(date)] };
}

/**
 * Writes plain text in the markup of CSL-JSON, and keeps its case. The format cannot escape a tag, so an invisible word
 * joiner keeps processors from reading one.
 */
function asPrinted(text: string): string {
  return `<span class="nocase">${text.replaceAll(/<(?=\/?(?:i|b|sc|sup|sub|span)\b)/gi, '<\u2060')}</span>`;
}
