import { oneOf } from '../../validate.js';
import { type Archive, installed } from '../archive.js';
import { type Call, type Command, type ExitCode, printJson } from '../command.js';
import { decode } from '../decode.js';
import { CliError } from '../errors.js';
import { colorsOf } from '../host.js';
import { nameOf, readBytes } from '../input.js';
import { filesOf } from '../lint/files.js';
import { type Finding, judgeBy } from '../lint/judge.js';
import { compilerLine, githubLine } from '../lint/report.js';
import { Progress } from '../progress.js';

const formats = ['text', 'github'] as const;

export const lint: Command = {
  name: 'lint',
  summary: 'Finds citations of this package in manuscripts and code, and reports outdated ones.',
  details: [
    'Finds citation keys of facts and sets, package URLs, addresses of facts, [@id] as in pandoc, \\cite{id} and similar commands, and ' +
      "getFact('id'). Bare ids are checked against this version. Other bibliography keys are ignored.",
    'Name files, globs in quotes, or folders; node_modules and .git are skipped. Prints file:line:column: state: what ' +
      'changed. Exits with 1 if a citation is amended, moved, retracted or unknown, else with 2 if a file cannot be read ' +
      'or none is found, else with 0. Reworded or relocated citations (same content, new wording or evidence) are ' +
      'reported but do not fail.',
  ],
  args: { '<file...>': 'files, folders and globs, or - for standard input' },
  options: {
    '--quiet': 'leave out current citations',
    '--format <format>': 'text (default), or github for annotations in a workflow',
    '--json': 'print all findings as JSON',
  },
  examples: [
    'sco-facts lint paper.md',
    'sco-facts lint "**/*.{md,tex}" --quiet',
    'sco-facts lint paper.md --format github',
  ],
  run: (call) => lintBy(installed, call),
};

/** Lints files against one version of the package. */
export async function lintBy(archive: Archive, { args, options, host }: Call): Promise<ExitCode> {
  const format = formatOf(options);
  const judge = judgeBy(archive);
  const files = await filesOf(args);
  const progress = new Progress(host);
  const findings: Finding[] = [];
  const skipped: { file: string; code: string; message: string }[] = [];
  for (const [index, file] of files.entries()) {
    progress.at(`lint: ${index + 1} of ${files.length} files, ${file}`);
    try {
      const found = judge(file === '-' ? '<stdin>' : file, await readText(file, host));
      for (const finding of found) findings.push(finding);
      if (options.json) continue;
      const shown = found.filter((finding) => finding.severity !== 'none' || (format === 'text' && !options.quiet));
      if (shown.length > 0) progress.clear();
      const paint = colorsOf(host);
      host.stdout.write(
        shown.map((finding) => (format === 'github' ? githubLine(finding) : compilerLine(finding, paint))).join(''),
      );
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      progress.clear();
      skipped.push({ file, code: error.code, message: error.message });
      host.stderr.write(`${error.message}\n`);
    }
  }
  progress.clear();
  const summary = countStates(findings);
  if (options.json) printJson(host, { asOf: archive.version, files: files.length, summary, findings, skipped });
  else host.stderr.write(`${summaryText(files.length - skipped.length, findings.length, summary)}\n`);
  if (findings.some((finding) => finding.severity === 'error')) return 1;
  return skipped.length > 0 ? 2 : 0;
}

function formatOf({ format = 'text', json }: Call['options']): string {
  oneOf('lint', 'format', format, formats);
  if (format === 'text' || !json) return format;
  throw new CliError('INVALID_ARGUMENT', 'lint', `--json cannot be used with --format ${format}`, format);
}

async function readText(file: string, host: Call['host']): Promise<string> {
  const decoded = decode(await readBytes('lint', file, host));
  if (decoded.ok) return decoded.text;
  throw new CliError('NOT_TEXT', 'lint', `${nameOf(file)} was skipped: it ${decoded.problem}`, file);
}

function countStates(findings: readonly Finding[]): Record<string, number> {
  const count: Record<string, number> = {};
  for (const { state } of findings) count[state] = (count[state] ?? 0) + 1;
  return count;
}

function summaryText(files: number, citations: number, count: Readonly<Record<string, number>>): string {
  const states = Object.entries(count).map(([state, number]) => `${number} ${state}`);
  const plural = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${plural(citations, 'citation')} in ${plural(files, 'file')}${states.length > 0 ? `: ${states.join(', ')}` : ''}`;
}
