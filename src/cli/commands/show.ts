import { citationKey, fileUrl, packageUrl } from '../../citations/index.js';
import { type FactId, getFact, getTopic, isEntityId, type TopicId } from '../../index.js';
import type { Evidence, Fact, FactStanding } from '../../model.js';
import {
  type Assessment,
  formatRecorded,
  getAssessment,
  getReference,
  type Pair,
  type Reference,
  type ReferenceId,
  type Verdict,
} from '../../record/index.js';
import { dateInWords, roleWords, searchWords, verdictWords } from '../../record/words.js';
import { nameOfEntity } from '../../summary.js';
import { type Command, printJson } from '../command.js';
import { colorsOf, widthOf } from '../host.js';
import { row } from '../table.js';

export const show: Command = {
  name: 'show',
  summary: 'Shows one fact in full, with its assessment.',
  details: ['A withdrawn fact is shown as it last was, with what happened to it.'],
  args: { '<id>': 'id of the fact' },
  options: { '--json': 'print the fact as JSON, with its assessment' },
  examples: ['sco-facts show ratsExtraditions', 'sco-facts show ratsExtraditions --json'],
  run({ args: [id], options: { json }, host }) {
    const fact = getFact(id as FactId); // throws for any other text
    if (json) {
      printJson(host, { ...fact, assessment: getAssessment(fact.id) });
      return 0;
    }
    const paint = colorsOf(host);
    const lines = [...linesOf(fact), ...recordOf(fact.id)];
    const labelWidth = Math.max(...lines.map(([label]) => label.length));
    const widths = [labelWidth, widthOf(host.stdout) - labelWidth - 2];
    const rows = lines.map(([label, text]) => row([{ text: label, color: paint.dim }, text], widths));
    host.stdout.write(`${paint.bold(fact.title)}\n\n${rows.join('\n')}\n`);
    return 0;
  },
};

type Line = [label: string, text: string];

function linesOf(fact: Fact): Line[] {
  const { title, topic, evidence, revision, digest, standing, ...fields } = fact;
  return [
    ...(standing ? [['standing', standingWords(standing)] as Line] : []),
    ...Object.entries(fields).map(([field, value]): Line => [field, [value].flat().map(named).join(', ')]),
    ['topic', `${topic} (${getTopic(topic as TopicId).title})`], // some entities are called the same
    ...evidence.map((place): Line => ['evidence', placeOf(place)]),
    ['revision', String(revision)],
    ['digest', digest],
    ['citation key', citationKey(fact)],
    ['package URL', packageUrl(fact)],
    ['file', fileUrl(fact)],
  ];
}

/** The verdict on the fact, with its sources. */
function recordOf(id: FactId): Line[] {
  const assessment: Assessment<FactId, Verdict, ReferenceId> = getAssessment(id);
  const { asOf, note, pairs, recorded = [], searched } = assessment;
  return [
    ['record', `${verdictWords(assessment)} as of ${dateInWords(asOf)}`],
    ['record note', note],
    ...recorded.map((item): Line => ['recorded', formatRecorded(item)]),
    ...pairs.map((pair): Line => ['source', pairWords(pair)]),
    ...(searched ? [['searched', searchWords(searched)] as Line] : []),
  ];
}

function pairWords({ reference, locator, printed, ...pair }: Pair<ReferenceId>): string {
  const { title, author = [], publisher, issued, URL: address }: Reference = getReference(reference);
  const names = author.map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`));
  const place = locator && `${pair.absent ? 'not in ' : ''}${locator}`;
  const source = [...names, title, publisher, issued && dateInWords(issued), place].filter(Boolean).join(', ');
  return [`[${pair.bears}, ${roleWords[pair.role]}]`, source, printed && `"${printed}"`, address]
    .filter(Boolean)
    .join(' ');
}

const named = (value: unknown) => (isEntityId(value) ? `${value} (${nameOfEntity(value)})` : String(value));

function standingWords({ state, since, to }: FactStanding): string {
  return `${state} in ${since}${to === undefined ? '' : ` to ${to}`}`;
}

function placeOf({ paragraph, start, end, printed, sha256 }: Evidence): string {
  const form = printed === undefined ? '' : ` printed "${printed}",`;
  return `¶ ${paragraph}, characters ${start} to ${end},${form} sha256 ${sha256}`;
}
