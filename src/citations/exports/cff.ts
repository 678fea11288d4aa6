import { source } from '../../generated/source.js';
import { RELEASE_DATE, VERSION } from '../../generated/version.js';
import type { CitableFact } from '../citation-entry.js';
import { dateParts } from '../styles/date.js';
import { type BibliographyEntry, entriesOf, evidenceNote } from './entries.js';
import { checkedOptions, type ExportOptions } from './options.js';
import { type YamlValue, yaml } from './yaml.js';

/**
 * Describes this version of the package as a `CITATION.cff`, in CFF 1.2.0.
 *
 * The format describes a work, not a part of one: the file is about the package, as a dataset. The facts passed are
 * among its references, each with its citation key as the scope and its standing in the notes, followed by the post and the article it reproduces.
 *
 * @param facts - One fact, or an array of them; an empty one gives only the package and its source.
 * @param options - Day of access.
 * @returns The text of a YAML file, with all strings quoted.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything but facts and options, or two contents
 * of one fact.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { toCff } from 'sco-facts/citations';
 *
 * toCff([]).split('\n')[0]; // => 'cff-version: "1.2.0"'
 * toCff(ratsArrests).includes('/ratsArrests:'); // => true
 * ```
 */
export function toCff(
  facts: CitableFact | readonly CitableFact[],
  options: Pick<ExportOptions, 'accessed'> = {},
): string {
  const { accessed } = checkedOptions('toCff', options, ['accessed']);
  return yaml({
    'cff-version': '1.2.0',
    message: 'Please cite the version of the package, and each fact by its citation key.',
    type: 'dataset',
    title: 'sco-facts',
    version: VERSION,
    'date-released': RELEASE_DATE,
    authors: [{ name: 'sco-facts contributors' }],
    license: 'CC0-1.0',
    identifiers: [packageUrlOf(`pkg:npm/sco-facts@${VERSION}`)],
    references: [
      ...entriesOf('toCff', facts).map((entry) => factReference(entry, accessed)),
      postReference(),
      articleReference(),
    ],
  });
}

function factReference(entry: BibliographyEntry, accessed: string | undefined) {
  return {
    type: 'data',
    title: `${entry.warning}${entry.title}`,
    authors: [{ name: entry.author }],
    'collection-title': entry.container,
    version: entry.version,
    scope: entry.citationKey,
    'date-released': entry.issued,
    'date-accessed': accessed,
    publisher: { name: entry.publisher },
    url: entry.url,
    identifiers: [packageUrlOf(entry.packageUrl)],
    notes: `${evidenceNote(entry)} [${entry.record}]`,
  } satisfies YamlValue;
}

function postReference() {
  return {
    type: 'generic', // the format has no type for a forum post
    title: source.title,
    authors: [{ alias: source.author.literal }],
    'collection-title': source.containerTitle,
    scope: 'The post whose facts the package states.',
    'date-published': source.issued,
    url: source.url,
  } satisfies YamlValue;
}

function articleReference() {
  const { author, title, containerTitle, volume, issue, issued, publisher, issueUrl } = source.article;
  const [year, month] = dateParts(issued);
  return {
    type: 'magazine-article',
    title,
    authors: [{ 'family-names': author.family, 'given-names': author.given }],
    journal: containerTitle,
    volume,
    issue,
    year,
    month,
    publisher: { name: publisher },
    scope: 'The article that the post reproduces.',
    url: issueUrl,
  } satisfies YamlValue;
}

function packageUrlOf(value: string) {
  return { type: 'other', value, description: 'Package URL' } satisfies YamlValue;
}
