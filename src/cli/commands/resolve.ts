import { citationKey, packageUrl, type Resolution } from '../../citations/index.js';
import { ratsArrests } from '../../index.js';
import type { Fact } from '../../model.js';
import { installed } from '../archive.js';
import { type CitationReport, citationReport, severityOf } from '../citation-report.js';
import { type Command, printJson } from '../command.js';
import { CliError } from '../errors.js';
import { type Colors, colorsOf, widthOf } from '../host.js';
import { paintState } from '../states.js';
import { row } from '../table.js';

const noCitation: readonly string[] = ['NO_CITATION', 'MALFORMED_CITATION', 'NOT_TEXT'];

export const resolve: Command = {
  name: 'resolve',
  summary: 'Says whether a citation of this or an earlier version still holds.',
  details: [
    'Takes the citation key of a fact or a set, a package URL, or the address of the file of a fact. The state of a ' +
      'set is the worst of its facts. Exits with 0 if the citation still ' +
      'holds (current, relocated, reworded), with 1 if it does not (amended, moved, retracted) or cannot be resolved ' +
      '(unknown), and with 2 if the input is not a citation.',
  ],
  args: { '<citation>': 'citation, or text that contains one' },
  options: { '--json': 'print the whole answer as JSON' },
  examples: [`sco-facts resolve ${citationKey(ratsArrests)}`, `sco-facts resolve '${packageUrl(ratsArrests)}' --json`],
  run({ args: [citation = ''], options: { json }, host }) {
    const resolution = installed.resolve(citation);
    if (resolution.state === 'unknown' && noCitation.includes(resolution.reason)) {
      throw new CliError('INVALID_ARGUMENT', 'resolve', resolution.problem, citation);
    }
    const report = citationReport(installed, resolution);
    if (json) printJson(host, resolution);
    else host.stdout.write(resolutionText(resolution, report, colorsOf(host), widthOf(host.stdout)));
    return severityOf[resolution.state] === 'error' ? 1 : 0;
  },
};

/** The facts that took over parts of the fact that was cited. */
function othersOf(resolution: Resolution): Fact[] {
  const answers = resolution.members ?? [resolution];
  const events = answers.flatMap((answer) => (answer.state === 'unknown' ? [] : answer.events));
  return events.flatMap(({ splitInto = [] }) => splitInto.flatMap((id) => installed.fact(id) ?? []));
}

/** What the fact says now; for a set, the state of each fact with what it says. */
function statementsOf(resolution: Resolution): [label: string, text: string][] {
  if (resolution.members) {
    return resolution.members.map((member) => [
      member.state,
      `${member.citation?.id}: ${member.state === 'unknown' ? member.problem : member.now.statement}`,
    ]);
  }
  return resolution.state === 'unknown' ? [] : [['statement', resolution.now.statement]];
}

/** Writes an answer as text. */
function resolutionText(resolution: Resolution, report: CitationReport, paint: Colors, width: number): string {
  const { state, asOf, citation } = resolution;
  const lines: [label: string, text: string][] = [
    ['cited', citation?.text ?? ''],
    ...(report.message === '' ? [] : [['because', report.message] as [string, string]]),
    ...(report.now === undefined ? [] : [['now', report.now] as [string, string]]),
    ...statementsOf(resolution),
    ...othersOf(resolution).flatMap((fact): [string, string][] => [
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
