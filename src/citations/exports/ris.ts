import { source } from '../../generated/source.js';
import type { CitableFact } from '../citation-entry.js';
import { dateParts } from '../styles/date.js';
import type { StatingWork } from '../with-source.js';
import { articleKey, type BibliographyEntry, entriesOf, evidenceNote, postKey, workEntries } from './entries.js';
import { checkedOptions, type ExportOptions } from './options.js';

type Tag = readonly [name: string, value: string | undefined];

/**
 * Writes facts as RIS, for Zotero, EndNote, Mendeley and other reference managers.
 *
 * Each tag is on one line, however long, since readers show wrapped lines as broken words. A fact is a part of the post,
 * by the author of the article; the publisher has the site, the paragraph and the record in the package. If the package is
 * credited, it is a data set in the package. The notes give the citation key and the package URL.
 *
 * @param facts - One fact, or an array of them; a duplicate gives no second entry.
 * @param options - Day of access, whether to add the post and the article it reproduces, and the form of the ids.
 * @returns The text of a .ris file in UTF-8, with lines ending in CR LF, as the format requires.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything but facts and options, or two contents
 * of one fact.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { toRis } from 'sco-facts/citations';
 *
 * toRis(ratsArrests).split('\r\n').slice(0, 2); // => ['TY  - CHAP', 'ID  - ratsArrests']
 * ```
 */
export function toRis(facts: CitableFact | readonly CitableFact[], options: ExportOptions = {}): string {
  const { accessed, credit, work, versionedKeys } = checkedOptions('toRis', options);
  return [
    ...entriesOf('toRis', facts, versionedKeys, credit).map((entry) => factEntry(entry, accessed, work)),
    ...workEntries(work, { post: postEntry, article: articleEntry }),
  ].join('');
}

function factEntry(entry: BibliographyEntry, accessed: string | undefined, work?: StatingWork): string {
  return risEntry([
    ...(entry.credit === 'package' ? partOfPackage(entry) : claim(entry)),
    ['UR', entry.url],
    ['Y2', accessed === undefined ? undefined : slashed(accessed)],
    ['N1', entry.citationKey],
    ['N1', entry.packageUrl],
    ['N1', work && evidenceNote(entry, work)],
  ]);
}

function partOfPackage(entry: BibliographyEntry): Tag[] {
  return [
    ['TY', 'DATA'],
    ['ID', entry.key],
    ['AU', entry.author],
    ['TI', entry.heading],
    ['T2', entry.container],
    ['ET', entry.version],
    ['PB', entry.publisher],
    ...dateTags(entry.issued),
  ];
}

function claim({ key, title, site }: BibliographyEntry): Tag[] {
  const { article, title: post, issued } = source;
  return [
    ['TY', 'CHAP'],
    ['ID', key],
    ['AU', `${article.author.family}, ${article.author.given}`],
    ['TI', title],
    ['T2', post],
    ['PB', site],
    ...dateTags(issued),
  ];
}

function postEntry(): string {
  return risEntry([
    ['TY', 'ELEC'], // a forum post has no type of its own: ICOMM, which Zotero writes, is read back as an e-mail
    ['ID', postKey],
    ['AU', source.author.literal],
    ['TI', source.title],
    ['T2', source.containerTitle],
    ['M3', 'Forum post'],
    ...dateTags(source.issued),
    ['UR', source.url],
  ]);
}

function articleEntry(): string {
  const { author, title, containerTitle, volume, issue, issued, publisher, issueUrl } = source.article;
  return risEntry([
    ['TY', 'MGZN'],
    ['ID', articleKey],
    ['AU', `${author.family}, ${author.given}`],
    ['TI', title],
    ['T2', containerTitle],
    ['VL', volume],
    ['IS', issue],
    ['PB', publisher],
    ...dateTags(issued),
    ['UR', issueUrl],
  ]);
}

function risEntry(tags: readonly Tag[]): string {
  const lines = [...tags, ['ER', ''] as const].filter(([, value]) => value !== undefined);
  return lines.map(([name, value]) => `${name}  - ${oneSpaced(value)}\r\n`).join('');
}

/** Removes double spaces, since some readers take two spaces and a hyphen for a tag, even within a line. */
function oneSpaced(value = ''): string {
  return value.replaceAll(/ {2,}(?=-)/g, ' ');
}

function dateTags(date: string): Tag[] {
  return [
    ['PY', String(dateParts(date)[0])],
    ['DA', slashed(date)],
  ];
}

/** Writes a date in the form of RIS: `2017/10//` leaves the day open. */
function slashed(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
