import { factAt, formatCitation } from '../../citations/index.js';
import { citationKeyText } from '../../citations/key-text.js';
import { type FactId, getFact, getTopic, isEntityId, isTopicId, VERSION } from '../../index.js';
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
  details: [
    'A withdrawn fact is shown as it last was, with what happened to it.',
    'With --at, the fact is shown as that version had it, without the assessment, since that may be later.',
  ],
  args: { '<id>': 'id of the fact' },
  options: {
    '--at <version>': 'show the fact as an earlier version had it',
    '--json': 'print the fact as JSON, with its assessment',
  },
  examples: [
    'sco-facts show ratsExtraditions',
    'sco-facts show ratsExtraditions --json',
    'sco-facts show ratsExtraditions --at 0.1.0',
  ],
  run({ args: [id = ''], options: { at, json }, host }) {
    const fact = at === undefined ? getFact(id as FactId) : factAt(at, id); // both throw for any other text
    if (json) {
      printJson(host, at === undefined ? { ...fact, assessment: getAssessment(fact.id as FactId) } : fact);
      return 0;
    }
    const paint = colorsOf(host);
    const record = at === undefined ? recordOf(fact.id as FactId) : [];
    const lines = [...linesOf(fact, at), ...record];
    const labelWidth = Math.max(...lines.map(([label]) => label.length));
    const widths = [labelWidth, widthOf(host.stdout) - labelWidth - 2];
    const rows = lines.map(([label, text]) => row([{ text: label, color: paint.dim }, text], widths));
    host.stdout.write(`${paint.bold(fact.title)}\n\n${rows.join('\n')}\n`);
    return 0;
  },
};

type Line = [label: string, text: string];

function linesOf(fact: Fact, version: string = VERSION): Line[] {
  const { title, topic, evidence, revision, digest, standing, ...fields } = fact;
  const { id } = fact;
  return [
    ...(standing ? [['standing', standingWords(standing)] as Line] : []),
    ...Object.entries(fields).map(([field, value]): Line => [field, [value].flat().map(named).join(', ')]),
    ['topic', isTopicId(topic) ? `${topic} (${getTopic(topic).title})` : topic], // some entities are called the same
    ...evidence.map((place): Line => ['evidence', placeOf(place)]),
    ['revision', String(revision)],
    ['digest', digest],
    ['citation key', citationKeyText(version, fact)],
    ['package URL', formatCitation({ form: 'packageUrl', version, id })],
    ['page', formatCitation({ form: 'pageUrl', version, id })],
    ['file', formatCitation({ form: 'fileUrl', version, id })],
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
