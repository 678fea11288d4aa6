import type { CitationState } from '../../citations/index.js';
import { quote } from '../../quote.js';
import { needsCaution, type Severity, severityOf, verdictLine, worst } from '../citation-report.js';
import type { Colors } from '../host.js';
import { paintState } from '../states.js';
import type { FigureReport } from './figures.js';
import { type Finding, severityOfFigure } from './judge.js';

/** One thing to say of a finding: what became of the citation, with the verdict on the fact, or what stands beside it. */
export interface Remark {
  readonly label: CitationState | 'bound' | 'differs';
  readonly severity: Severity;
  readonly words: string;
}

/** What there is to say of a finding; a current citation is not mentioned if the passage beside it is wrong. */
export function remarksOf(finding: Finding): Remark[] {
  const { members, text, state, within, cell } = finding;
  const where = [within === 'comment' ? 'in a comment' : '', cell === undefined ? '' : `cell ${cell}`].filter(Boolean);
  const end = where.length > 0 ? ` (${where.join(', ')})` : '';
  const figures = members?.flatMap((fact) => figureRemark(fact, quote(fact.id))) ?? figureRemark(finding, 'the fact');
  const words = stateWords(finding);
  const severity = figures.length > 0 ? severityOfRest(finding) : finding.severity;
  const own = { label: state, severity, words: `${text}${words && `: ${words}`}` };
  const remarks = figures.length > 0 && words === '' ? figures : [own, ...figures];
  return remarks.map((remark) => ({ ...remark, words: remark.words + end }));
}

function figureRemark({ figure, found = '', expected = '' }: FigureReport, name: string): Remark[] {
  if (figure !== 'bound' && figure !== 'differs') return [];
  const words = `"${found}" where ${name} has ${expected}`;
  return [{ label: figure, severity: severityOfFigure[figure], words }];
}

/** What became of a citation, and the verdict on what it cites; empty if there is nothing to note. */
function stateWords({ message, now, state, members, attributed, ...report }: Finding): string {
  const doubtful = members?.filter(needsCaution).map((fact) => `${quote(fact.id)} is ${verdictLine(fact)}`);
  const verdict = doubtful?.join('; ') ?? (needsCaution(report) ? `the fact is ${verdictLine(report)}` : '');
  const hint = now !== undefined && state !== 'current' ? `now ${now}` : '';
  const credit = attributed ? 'the sentence attributes or qualifies it' : '';
  return [message, hint, verdict, credit].filter(Boolean).join('; ');
}

/** How serious a finding is apart from what stands beside it. */
const severityOfRest = ({ state, message, attributed, ...report }: Finding): Severity =>
  worst(
    severityOf[state],
    message === '' ? 'none' : 'notice',
    needsCaution(report) ? (attributed ? 'notice' : 'warning') : 'none',
  );

/** Writes a remark in the format of compilers: `paper.md:3:14: amended: …`. */
export function compilerLine(finding: Finding, { label, words }: Remark, paint: Colors): string {
  const { file, part, line, column } = finding;
  const place = oneLine(`${file}${part === undefined ? '' : `!${part}`}:${line}:${column}:`);
  return `${paint.bold(place)} ${paintState(paint, label)}: ${oneLine(words)}\n`;
}

/** Writes a remark as a workflow command, so that GitHub Actions shows it beside the line. */
export function githubLine(finding: Finding, { label, severity, words }: Remark): string {
  const { file, part, line, column, text, verdict } = finding;
  const [firstLine = ''] = text.split('\n');
  const lines = { line, endLine: line, col: column, endColumn: column + firstLine.length };
  const properties = Object.entries({
    file,
    ...(part === undefined ? lines : {}), // a binary file has no lines there
    title: `sco-facts: ${label === 'current' && needsCaution(finding) ? verdict : label}`,
  });
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  const place = part === undefined ? '' : `${part}:${line}:${column}: `;
  return `::${severity} ${list}::${escapeData(place + words)}\n`;
}

// as the toolkit of the actions escapes them
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
