import { dateWords } from '../../src/citations/styles/date.js';
import type { Topic } from '../../src/model.js';
import type { Assessment, Calculation, Reference } from '../../src/record/model.js';
import { verdictWords, writeRecorded } from '../../src/record/words.js';
import { resultOf } from '../data/calculate.js';
import type { LoadedData } from '../generate.js';
import { isTombstone } from '../history/fold.js';
import { table } from './markdown.js';

const head = `---
title: The record
---

<!-- Made from data/ by scripts/docs/sync.ts. Do not edit: change data/ and run npm run docs:sync. -->

# The record

What sources make of each fact. The facts say what the post says; the record says whether others bear it out. Where the
text comes from, and how it was checked, is told in [The source](source.md).

In code:

\`\`\`ts
import { formatRecorded, getAssessment, getReference } from 'sco-facts/record';

const { verdict, asOf, recorded, references } = getAssessment('nuclearShare');
verdict; // => 'contradicted'
formatRecorded(recorded[0]).endsWith('9 States (2017)'); // => true
getReference(references[0]).publisher; // => 'Stockholm International Peace Research Institute'
\`\`\`

On the command line: \`sco-facts show nuclearShare\`, \`sco-facts list --verdict contradicted\`. In data:
\`record.json\`, and the columns \`verdict\` and \`verdict_as_of\` of \`facts.csv\`. Importing \`sco-facts\` loads none of it.

Behind each point stands its source. A source states it, unless it says otherwise: *computed* from inputs that are shown
under [What was computed](#what-was-computed); *reported* by those who searched for this record, from inputs that the
package does not hold; *inferred* from sources.
`;

/** Authored text, with nothing in it that Markdown or HTML would take for markup. */
const prose = (text: string) => text.replaceAll(/[\\`*_[\]<>&]/g, '\\$&');

/** What each verdict means, for the tables of the guides. */
const meanings: Readonly<Record<Assessment['verdict'], string>> = {
  corroborated: 'sources bear the statement out',
  partly: 'it holds in part, or with a qualification that the post leaves out',
  contradicted: 'sources give something else',
  outdated: 'it held, or could hold, when it was written',
  unverified: 'nothing settles it: no source was found that does, or, as the note then says, none was looked up',
  selfDescription:
    'an aim, a principle or a self-image, which only the organization can state (shown as self-description)',
};

/** The assessments of the facts that stand: of others, nobody needs a warning. */
export function standingAssessments({ stamped, assessments }: LoadedData): readonly Assessment[] {
  const gone = new Set(stamped.filter(({ fact }) => isTombstone(fact.standing)).map(({ fact }) => fact.id));
  return assessments.filter(({ fact }) => !gone.has(fact));
}

/** The verdicts with their meaning and how many facts have each. */
export function verdictTable(assessments: readonly Assessment[]): string {
  const rows = Object.entries(meanings).map(([verdict, meaning]) => [
    `\`${verdict}\``,
    assessments.filter((assessment) => assessment.verdict === verdict).length,
    meaning,
  ]);
  return table(['verdict', 'facts', 'meaning'], rows);
}

/** How many facts rest on how many sources, in a sentence. */
export function sourceCounts(assessments: readonly Assessment[], references: readonly Reference[]): string {
  const without = assessments.filter((assessment) => assessment.references.length === 0).length;
  const independent = references.filter(({ independence }) => independence === 'independent').length;
  return (
    `${assessments.length - without} of the ${assessments.length} assessments name sources, ${references.length} in all, ` +
    `${independent} of them independent. The other ${without} name none: for most, there is nothing that a source could ` +
    'settle; where something could be looked up and was not, the note says so.'
  );
}

/** The facts that a reader has to be warned of, with the notes on them. */
export function problemTable(assessments: readonly Assessment[]): string {
  const order = ['contradicted', 'outdated', 'partly'];
  const rows = order.flatMap((verdict) =>
    assessments
      .filter((assessment) => assessment.verdict === verdict)
      .map(({ fact, note }) => [`\`${fact}\``, verdictWords[verdict as Assessment['verdict']], prose(note)]),
  );
  return table(['fact', 'record', 'what sources say'], rows);
}

/** The guide that tells the whole record: verdicts by topic, calculations with their inputs, and references. */
export function recordGuide(data: LoadedData): string {
  const { stamped, topics, record, units } = data;
  const assessments = standingAssessments(data);
  const references = record.references.map(({ value }) => value);
  const numbers = new Map(references.map(({ id }, index) => [id, index + 1]));
  const topicOf = new Map(stamped.map(({ fact }) => [fact.id, fact.topic]));
  const titleOf = new Map(stamped.map(({ fact }) => [fact.id, fact.title]));
  const cited = (ids: readonly string[]) =>
    ids.map((id) => `[\\[${numbers.get(id)}\\]](#source-${numbers.get(id)})`).join(' ');
  const rowOf = ({ fact, verdict, note, noIndependentSource, recorded = [], references: ids }: Assessment) => {
    const items = recorded.map((item) => `${prose(writeRecorded(item, units))} ${cited(item.references)}`);
    const lack = noIndependentSource ? ['No source independent of the organization was found.'] : [];
    return [
      `<a id="${fact}"></a>\`${fact}\`: ${titleOf.get(fact)}`,
      verdictWords[verdict],
      [prose(note), ...lack, ...items.map((item) => `• ${item}`)].join('<br>'),
      cited(ids),
    ];
  };
  const sections = topics.map(({ value: { id, title } }: { readonly value: Topic }) => {
    const rows = assessments.filter(({ fact }) => topicOf.get(fact) === id).map(rowOf);
    return `\n## ${title}\n\n${table(['fact', 'record', 'what sources say', 'sources'], rows)}\n`;
  });
  const days = [...new Set(assessments.map(({ asOf }) => asOf))].sort();
  return [
    head,
    `\n## Verdicts\n\nAs of ${days.map(dayInWords).join(' and ')}:\n\n${verdictTable(assessments)}\n`,
    ...sections,
    '\n## What was computed\n\nThe result of each is recomputed whenever the package is built.\n',
    ...record.calculations.map(({ value }) => calculationSection(value, cited)),
    referenceSection(references),
  ].join('');
}

function dayInWords(edtf: string): string {
  const { day, month, year } = dateWords(edtf);
  return `${day} ${month} ${year}`;
}

const number = (value: number) => new Intl.NumberFormat('en', { maximumFractionDigits: 6 }).format(value);

const unitWords = { deg: 'degrees', '1': 'as a ratio', '%': 'per cent' } as const;

function calculationSection(calculation: Calculation, cited: (ids: readonly string[]) => string): string {
  const { low, high, unit, name } = resultOf(calculation);
  const figures = low === high ? number(low) : `${number(low)} to ${number(high)}`;
  const words = unitWords[unit as keyof typeof unitWords];
  const west = unit === 'deg' && high > 180 ? ` (${number(360 - high)} west)` : '';
  const result = `**${figures} ${words}**${west}${name ? `, ${name}` : ''}`;
  return `\n### ${calculation.title}\n\n${result}.\n\n${inputsOf(calculation, cited)}\n`;
}

function inputsOf(calculation: Calculation, cited: (ids: readonly string[]) => string): string {
  if (calculation.kind === 'extreme') {
    const signs = { longitude: 'East is positive, and counted on beyond 180 degrees', latitude: 'North is positive' };
    const rows = calculation.points.map(({ name, degrees, reference }) => [name, number(degrees), cited([reference])]);
    const how = `The furthest ${calculation.direction} of these points by ${calculation.axis}. ${signs[calculation.axis]}.`;
    return `${how}\n\n${table(['point', 'degrees', 'source'], rows)}`;
  }
  const single = { ...calculation, digits: calculation.digits + 1 };
  return calculation.rows
    .map((row) => {
      const { low } = resultOf({ ...single, rows: [row] });
      const terms = [
        ...row.parts.map((term) => [term.name, number(term.value), 'part']),
        ...(row.others ?? []).map((term) => [term.name, number(term.value), 'rest of the whole']),
        ...(row.whole === undefined ? [] : [['all', number(row.whole), 'whole']]),
      ];
      const how = `${capital(row.label)} ${cited([row.reference])}: the parts together, divided by the whole: ${number(low)}.`;
      return `${how}\n\n${table(['', 'figure, as the source has it', 'taken as'], terms)}`;
    })
    .join('\n\n');
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

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
