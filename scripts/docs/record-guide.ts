import { dayFirst } from '../../src/citations/styles/date.js';
import type { Topic } from '../../src/model.js';
import type { Assessment } from '../../src/record/model.js';
import type { Reference } from '../../src/record/reference-model.js';
import { verdicts } from '../../src/record/verdicts.js';
import { writeRecorded } from '../../src/record/words.js';
import type { LoadedData } from '../load.js';
import { calculationSection } from './calculation-parts.js';
import { prose, table } from './markdown.js';
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

const { verdict, asOf, recorded, references } = getAssessment('nuclearShare');
verdict; // => 'contradicted'
formatRecorded(recorded[0]).endsWith('9 States (2017)'); // => true
getReference(references[0]).publisher; // => 'Stockholm International Peace Research Institute'
\`\`\`

On the command line: \`sco-facts show nuclearShare\`, \`sco-facts list --verdict contradicted\`. In data:
\`record.json\`, and the columns \`verdict\` and \`verdict_as_of\` of \`facts.csv\`.

Each point has its source. The source states it, unless the point is marked: *computed* from inputs shown
under [What was computed](#what-was-computed); *reported* by those who searched for this record, from inputs that the
package does not hold; *inferred* from sources.
`;

/** The guide to the whole record: verdicts by topic, calculations with their inputs, and references. */
export function recordGuide(data: LoadedData): string {
  const { stamped, topics, record, units } = data;
  const assessments = standingAssessments(data);
  const references = record.references.map(({ value }) => value);
  const numbers = new Map(references.map(({ id }, index) => [id, index + 1]));
  const topicOf = new Map(stamped.map(({ fact }) => [fact.id, fact.topic]));
  const titleOf = new Map(stamped.map(({ fact }) => [fact.id, fact.title]));
  const cited = (ids: readonly string[]) =>
    ids.map((id) => `[\\[${numbers.get(id)}\\]](#source-${numbers.get(id)})`).join(' ');
  const entryOf = ({ fact, verdict, note, noIndependentSource, recorded = [], references: ids }: Assessment) => {
    const head = `<a id="${fact}"></a>\`${fact}\`: ${titleOf.get(fact)}: **${verdicts[verdict].label}**.`;
    const lack =
      noIndependentSource && !note.includes('independent source')
        ? ' No source independent of the organization was found.'
        : '';
    const items = recorded.map((item) => `\n- ${prose(writeRecorded(item, units))} ${cited(item.references)}`);
    const body = `${prose(note)}${lack}${ids.length > 0 ? ` ${cited(ids)}` : ''}`;
    return `\n${head}\n${body}\n${items.join('')}${items.length > 0 ? '\n' : ''}`;
  };
  const sections = topics.map(({ value: { id, title } }: { readonly value: Topic }) => {
    const entries = assessments.filter(({ fact }) => topicOf.get(fact) === id).map(entryOf);
    return `\n## ${title}\n${entries.join('')}`;
  });
  const days = [...new Set(assessments.map(({ asOf }) => asOf))].sort();
  return [
    head,
    `\n## Verdicts\n\nAs of ${days.map(dayFirst).join(' and ')}:\n\n${verdictTable(assessments)}\n`,
    `\n${sourceCounts(assessments, references)}\n`,
    `\n## Read this first\n\nThese facts do not hold, or hold only in part:\n\n${problemTable(assessments)}\n`,
    ...sections,
    '\n## What was computed\n\nThe result of each is recomputed whenever the package is built.\n',
    ...record.calculations.map(({ value }) => calculationSection(value, cited)),
    referenceSection(references),
  ].join('');
}

function referenceSection(references: readonly Reference[]): string {
  const rows = references.map((reference, index) => [
    `<a id="source-${index + 1}"></a>${index + 1}`,
    described(reference),
    reference.independence,
    `${reference.seen.how}, ${reference.seen.on}`,
    `\`${reference.id}\``,
  ]);
  return `
## Sources

*independent*: belongs neither to the organization nor to a member, and rests on work or records of its own. *party*: the
organization, a member's authority or its state-run media. *derived*: repeats, translates or reports what another
published. Seen as *excerpt*: the beginning of a stored copy of the page; *file*: a data file of a public repository;
*copy*: a copy made by somebody else, which is not linked. A title in square brackets is a description. A question mark
behind a date means that a part of it was inferred.

${table(['', 'source', 'independence', 'seen', 'id'], rows)}
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
