import { quote } from '../../quote.js';
import { needsCaution, verdictLine } from '../citation-report.js';
import type { Colors } from '../host.js';
import { paintState } from '../states.js';
import type { Finding } from './judge.js';

/** Writes a finding on one line, without its place. */
function wordsOf(finding: Finding): string {
  const { text, message, now, state, within, cell } = finding;
  const doubtful = finding.members?.filter(needsCaution).map((fact) => `${quote(fact.id)} is ${verdictLine(fact)}`);
  const verdict = doubtful?.join('; ') ?? (needsCaution(finding) ? `the fact is ${verdictLine(finding)}` : '');
  const hint = now !== undefined && state !== 'current' ? `now ${now}` : '';
  const words = [message, hint, verdict].filter(Boolean).join('; ');
  const where = [within === 'comment' ? 'in a comment' : '', cell === undefined ? '' : `cell ${cell}`].filter(Boolean);
  return `${text}${words && `: ${words}`}${where.length > 0 ? ` (${where.join(', ')})` : ''}`;
}

/** Writes a finding in the format of compilers: `paper.md:3:14: amended: …`. */
export function compilerLine(finding: Finding, paint: Colors): string {
  const { file, part, line, column, state } = finding;
  const place = oneLine(`${file}${part === undefined ? '' : `!${part}`}:${line}:${column}:`);
  return `${paint.bold(place)} ${paintState(paint, state)}: ${oneLine(wordsOf(finding))}\n`;
}

/** Writes a finding as a workflow command, so that GitHub Actions shows it beside the line. */
export function githubLine(finding: Finding): string {
  const { severity, file, part, line, column, state, text, verdict } = finding;
  const [firstLine = ''] = text.split('\n');
  const lines = { line, endLine: line, col: column, endColumn: column + firstLine.length };
  const properties = Object.entries({
    file,
    ...(part === undefined ? lines : {}), // a binary file has no lines there
    title: `sco-facts: ${state === 'current' && needsCaution(finding) ? verdict : state}`,
  });
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  const place = part === undefined ? '' : `${part}:${line}:${column}: `;
  return `::${severity} ${list}::${escapeData(place + wordsOf(finding))}\n`;
}

// as the toolkit of the actions escapes them
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
