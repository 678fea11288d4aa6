import type { Topic } from '../../src/model.js';
import type { Assessment } from '../../src/record/model.js';
import type { Pair } from '../../src/record/pair-model.js';
import type { Reference } from '../../src/record/reference-model.js';
import { dateInWords, roleWords, searchWords, verdictWords, writeRecorded } from '../../src/record/words.js';
import { authorityOf } from '../emit/verdicts.js';
import type { LoadedData } from '../load.js';
import type { AuthoredRecord } from '../read/authored.js';
import { calculationSection } from './calculation-parts.js';
import { prose, shortest, table } from './markdown.js';
import { problemTable, sourceCounts, standingAssessments, verdictTable } from './verdict-parts.js';

const head = `---
title: The record
---

<!-- Made from data/ by npm run docs. -->

# The record

The record says for each fact whether other sources confirm it. [The source](source.md) says where the text comes from,
and how it was checked.

In code:

\`\`\`ts
import { formatRecorded, getAssessment, getReference } from 'sco-facts/record';

const { verdict, recorded, pairs } = getAssessment('nuclearShare');
verdict; // => 'contradicted'
formatRecorded(recorded[0]).endsWith('9 States (2017)'); // => true
pairs[0].role; // => 'independent'
getReference(pairs[0].reference).publisher; // => 'Stockholm International Peace Research Institute'
\`\`\`

On the command line: \`sco-facts show nuclearShare\`, \`sco-facts list --verdict contradicted\`. In data:
\`record.json\`, and the columns \`verdict\` and \`verdict_as_of\` of \`facts.csv\`.

Each point has its source. The source states it, unless the point is marked: *computed* from inputs shown
under [What was computed](#what-was-computed); *reported* by those who searched for this record, from inputs that the
package does not hold; *inferred* from sources.

A verdict that could rest on an independent source and does not says what it rests on: *by the text of the document*, *by
a co-organizer*, or *only by the organization's side*.

After the note on a fact come the figures, dates and names that others give, and then the sources, each with what it says
of this claim (*supports*, *contradicts*, *context*), what it is for this claim, and where it says so:

- *independent*: neither the organization, a member or an agency of either, nor somebody who only repeats them;
- *the document itself*: the text that the claim is about, whoever published the copy;
- *co-organizer*: held the event together with the organization;
- *party*: the organization, its members, their agencies and state-run media, or somebody who only repeats them.

The same source can be independent for one claim and a party to another. [What the documents say](../record/documents.md),
[the figures of RATS](../record/rats.md) and [other figures side by side](../record/figures.md) are made from these
pairs; [Accuracy](accuracy.md) says what may be wrong.
`;

/** Returns a function that links references by their numbers in the list of sources. */
function citationsOf(record: AuthoredRecord): (ids: readonly string[]) => string {
  const numbers = new Map(record.references.map(({ value }, index) => [value.id, index + 1]));
  return (ids) => ids.map((id) => `[\\[${numbers.get(id)}\\]](#source-${numbers.get(id)})`).join(' ');
}

/** The guide to the whole record: verdicts by topic, calculations with their inputs, and references. */
export function recordGuide(data: LoadedData): string {
  const { stamped, topics, record, units } = data;
  const assessments = standingAssessments(data);
  const references = record.references.map(({ value }) => value);
  const topicOf = new Map(stamped.map(({ fact }) => [fact.id, fact.topic]));
  const titleOf = new Map(stamped.map(({ fact }) => [fact.id, fact.title]));
  const cited = citationsOf(record);
  const entryOf = (assessment: Assessment) => {
    const { fact, note, recorded = [], pairs, searched } = assessment;
    const head = `### ${fact}\n\n${titleOf.get(fact)}: **${verdictWords(assessment)}**.`;
    const items = [
      ...recorded.map((item) => `${prose(writeRecorded(item, units))} ${cited(item.references)}`),
      ...pairs.map((pair) => `${sourceName(pair.reference)} ${cited([pair.reference])} · ${pairWords(pair)}`),
      ...(searched ? [`Searched on ${prose(searchWords(searched))}.`] : []),
    ].map((item) => `\n- ${item}`);
    return `\n${head}\n${prose(note)}\n${items.join('')}${items.length > 0 ? '\n' : ''}`;
  };
  const sourceName = sourceNames(data);
  const sections = topics.map(({ value: { id, title } }: { readonly value: Topic }) => {
    const entries = assessments.filter(({ fact }) => topicOf.get(fact) === id).map(entryOf);
    return `\n## ${title}\n${entries.join('')}`;
  });
  const days = [...new Set(assessments.map(({ asOf }) => asOf))].sort();
  return [
    head,
    `\n## Verdicts\n\nAs of ${days.map(dateInWords).join(' and ')}:\n\n${verdictTable(assessments)}\n`,
    `\n${sourceCounts(assessments, references)}\n`,
    `\n## Read this first\n\nThese facts do not hold, hold only in part or are disputed:\n\n${problemTable(assessments)}\n`,
    ...sections,
    '\n## What was computed\n\nEach result is recomputed whenever the package is built.\n',
    ...record.calculations.map(({ value }) => calculationSection(value, cited)),
    referenceSection(references),
  ].join('');
}

/** Returns a function that names a source in a few words: the document that it is the text of, else who is responsible. */
function sourceNames({ record, entities }: LoadedData): (id: string) => string {
  const names = new Map(entities.map(({ value: { id, name, aliases = [] } }) => [id, shortest([name, ...aliases])]));
  const sources = new Map(record.references.map(({ value }) => [value.id, value]));
  return (id) => {
    const { textOf = '', issued, ...reference } = sources.get(id) ?? {};
    const year = issued === undefined ? '' : `, ${issued.slice(0, 4)}`;
    return prose(names.get(textOf) ?? `${authorityOf(reference)}${year}`);
  };
}

/** What a source is for the claim, what it says of it, and where: `supports · the document itself · art. 2: “…”`. */
function pairWords({ role, bears, locator, printed, absent }: Pair): string {
  const place = locator && (absent ? `not in ${locator}` : locator);
  const words = [bears, roleWords[role], place && prose(place)].filter(Boolean).join(' · ');
  return printed === undefined ? words : `${words}: “${prose(printed)}”`;
}

function referenceSection(references: readonly Reference[]): string {
  const rows = references.map((reference, index) => [
    `<a id="source-${index + 1}"></a>${index + 1}`,
    described(reference),
    `${reference.seen.how}, ${reference.seen.on}`,
    `\`${reference.id}\``,
  ]);
  return `
## Sources

Seen as *excerpt*: the beginning of a stored copy of the page; *file*: a data file of a public repository;
*copy*: a copy made by somebody else, which is not linked. A title in square brackets is a description. A question mark
after a date means that part of it was inferred.

${table(['', 'source', 'seen', 'id'], rows)}
`;
}

function described({
  title,
  author = [],
  publisher,
  number: symbol,
  issued,
  URL: address,
  version,
}: Reference): string {
  const names = author.map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`));
  const escaped = prose(title);
  const linked =
    address === undefined ? `*${escaped}*` : `[${escaped}](${address.replaceAll(/[()]/g, encodeURIComponent)})`;
  return [
    ...names.map(prose),
    linked,
    symbol && prose(symbol),
    prose(publisher),
    issued,
    version && `commit ${version}`,
  ]
    .filter(Boolean)
    .join(', ');
}
