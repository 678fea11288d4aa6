import {
  type AnsweredCitation,
  citationKey,
  formatCitation,
  type ParsedCitation,
  packageUrl,
  type Resolution,
  resolveCitations,
} from '../../citations/index.js';
import { ratsArrests } from '../../index.js';
import type { Fact } from '../../model.js';
import { installed } from '../archive.js';
import { type CitationReport, citationReport, severityOf, verdictLine } from '../citation-report.js';
import { type Command, printJson } from '../command.js';
import { decode } from '../decode.js';
import { CliError } from '../errors.js';
import { type Colors, colorsOf, type Host, widthOf } from '../host.js';
import { readBytes } from '../input.js';
import { paintState } from '../states.js';
import { row } from '../table.js';

export const resolve: Command = {
  name: 'resolve',
  summary: 'Says whether citations of this or an earlier version still hold.',
  details: [
    'Takes the citation key of a fact or a set, a package URL, the address of the file of a fact, a reference, or ' +
      'text with any of them, such as the output of pdftotext, and answers every citation in it. They are read across line breaks, hyphens, invisible ' +
      'characters, entities and escapes. Also shows the verdict of the record on each fact. The state of a set is ' +
      'the worst state of its facts.',
    'cited is the key or address that was read; found is the text, if that is written otherwise.',
    'Exits with 0 if all citations still hold (current, relocated, reworded), with 1 if one does not (amended, moved, ' +
      'retracted) or cannot be resolved (unknown), and with 2 if the input has no citation.',
  ],
  args: { '<citation>': 'citation, or text that contains some, or - for standard input' },
  options: { '--json': 'print the whole answer as JSON; a list if there is more than one' },
  examples: [
    `sco-facts resolve ${citationKey(ratsArrests)}`,
    `sco-facts resolve '${packageUrl(ratsArrests)}' --json`,
    'cat paper.md | sco-facts resolve -',
  ],
  async run({ args: [argument = ''], options: { json }, host }) {
    const text = argument === '-' ? await readText(host) : argument;
    const answers = resolveCitations(text);
    const isBroken = answers.every(({ resolution }) => resolution.citation === undefined);
    if (answers.length === 0 || (isBroken && argument !== '-')) {
      const resolution = installed.resolve(text);
      const problem = resolution.state === 'unknown' ? resolution.problem : 'there is no citation';
      throw new CliError('INVALID_ARGUMENT', 'resolve', problem, argument);
    }
    const resolutions = answers.map(({ resolution }) => resolution);
    if (json) printJson(host, resolutions.length === 1 ? resolutions[0] : resolutions);
    else
      host.stdout.write(answers.map((answer) => answerText(answer, colorsOf(host), widthOf(host.stdout))).join('\n'));
    return resolutions.some(({ state }) => severityOf[state] === 'error') ? 1 : 0;
  },
};

async function readText(host: Host): Promise<string> {
  const decoded = decode(await readBytes('resolve', '-', host));
  if (decoded.ok) return decoded.text;
  throw new CliError('NOT_TEXT', 'resolve', `standard input ${decoded.problem}`, '-');
}

/** The facts that took over parts of the fact that was cited. */
function othersOf(resolution: Resolution): Fact[] {
  const answers = resolution.members ?? [resolution];
  const events = answers.flatMap((answer) => (answer.state === 'unknown' ? [] : answer.events));
  return events.flatMap(({ splitInto = [] }) => splitInto.flatMap((id) => installed.fact(id) ?? []));
}

type Line = readonly [label: string, text: string];

/** What the fact says now, with the verdict on it; for a set, the state of each fact with the same. */
function statementsOf({ members, ...answer }: CitationReport, resolution: Resolution): Line[] {
  if (!members) {
    return [
      ...(resolution.state === 'unknown' ? [] : [['statement', resolution.now.statement] as const]),
      ...verdictOf(answer),
    ];
  }
  return members.flatMap((member, index): Line[] => {
    const own = resolution.members?.[index];
    const words = own === undefined || own.state === 'unknown' ? member.message : own.now.statement;
    return [[member.state, `${member.id}: ${words}`], ...verdictOf(member)];
  });
}

function verdictOf(report: CitationReport): Line[] {
  const verdict = verdictLine(report);
  return verdict === '' ? [] : [['verdict', verdict]];
}

/** The key or address that a citation stands for and, if it was read from other text, that text. */
function citedLines(citation: ParsedCitation | undefined, text = ''): Line[] {
  if (!citation) return [['found', oneLine(text)]];
  const found = oneLine(citation.text);
  const written = formatCitation(citation).replaceAll(/[[\]]/g, ''); // a reference is in brackets
  const cited = citation.digest === undefined ? written : formatCitation({ ...citation, form: 'key' });
  return [['cited', cited], ...(found === written || found === cited ? [] : [['found', found] as const])];
}

/** Writes an answer as text. */
function answerText({ resolution, text }: AnsweredCitation, paint: Colors, width: number): string {
  const { state, asOf, citation } = resolution;
  const report = citationReport(installed, resolution);
  const lines: Line[] = [
    ...citedLines(citation, text),
    ...(report.message === '' ? [] : [['because', report.message] as const]),
    ...(report.now === undefined ? [] : [['now', report.now] as const]),
    ...statementsOf(report, resolution),
    ...othersOf(resolution).flatMap((fact): Line[] => [
      ['also now', citationKey(fact)],
      ['statement', fact.statement],
    ]),
  ];
  const labelWidth = 'statement'.length;
  const rows = lines.map(([label, text]) =>
    row([{ text: label, color: paint.dim }, text], [labelWidth, width - labelWidth - 2]),
  );
  return `${paintState(paint, state)} as of ${asOf}\n${rows.join('\n')}\n`;
}

const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
