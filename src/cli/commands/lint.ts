import { oneOf } from '../../validate.js';
import { type Archive, installed } from '../archive.js';
import { needsCaution } from '../citation-report.js';
import { type Call, type Command, type ExitCode, printJson } from '../command.js';
import { CliError } from '../errors.js';
import { readParts } from '../formats/index.js';
import type { Part } from '../formats/piece.js';
import { colorsOf } from '../host.js';
import { nameOf, readBytes } from '../input.js';
import { filesOf, type InputFile } from '../lint/files.js';
import { type Finding, judgeBy } from '../lint/judge.js';
import { compilerLine, githubLine, type Remark, remarksOf } from '../lint/report.js';
import { Progress } from '../progress.js';

const formats = ['text', 'github'] as const;

export const lint: Command = {
  name: 'lint',
  summary: 'Finds citations of this package in manuscripts and code, and says which no longer hold.',
  details: [
    'Finds citation keys of facts and sets, package URLs, addresses of facts, references with id, digest and version, ' +
      '[@id] as in pandoc, \\cite{id} and similar commands, and ' +
      "getFact('id'). Bare ids are checked against this version. Other bibliography keys are ignored.",
    'Reads Markdown, LaTeX, notebooks, HTML, .docx, .odt, .epub, reStructuredText, Typst, AsciiDoc and any other text. ' +
      'In code, only keys, addresses and getFact count. Citations in comments do not fail. sco-facts-ignore in a ' +
      'comment exempts its line, or the next line if it stands alone.',
    'Name files, globs in quotes, or folders. In folders and globs, node_modules, names that begin with a dot, and ' +
      'binary files such as pictures are skipped unless you name them.',
    'Prints file:line:column: state: what changed. A set has the worst state of its facts. Reworded or relocated ' +
      'citations (same content, new wording or evidence) are reported but do not fail. The last line counts the ' +
      'citations and files.',
    'Compares the number, date, place or State in the passage of a citation with the fact. differs: the passage has ' +
      'another one. bound: "more than", "almost" or "about" is missing or different.',
    'Also says if the record finds a fact contradicted, outdated, disputed or confirmed in part. That is a warning, ' +
      'or only information if the sentence says who states the fact ("according to the post") or doubts it ' +
      '("allegedly").',
    'Exits with 1 if a citation is amended, moved, retracted or unknown, or if its passage differs. With --strict also ' +
      'for the warnings: reworded, bound, and the verdicts above. Else with 2 if a file cannot be read, or none is ' +
      'found, else with 0, even if no file has a citation.',
    'Keys and addresses are read across line breaks, hyphens, invisible characters, entities and escapes. What ' +
      'looks like one but cannot be read is unknown.',
  ],
  args: { '<file...>': 'files, folders and globs, or - for standard input' },
  options: {
    '--quiet': 'leave out citations with nothing to report',
    '--strict': 'exit with 1 for warnings too: reworded, bound, verdicts',
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
  const binary: string[] = [];
  for (const [index, input] of files.entries()) {
    const { path: file } = input;
    progress.at(`lint: ${index + 1} of ${files.length} files, ${file}`);
    try {
      const parts = await readFile(input, host);
      if (!parts) {
        binary.push(file);
        continue;
      }
      const found = judge(file === '-' ? '<stdin>' : file, parts);
      for (const finding of found) findings.push(finding);
      if (options.json) continue;
      const isAll = format === 'text' && !options.quiet;
      const shown = found.flatMap((finding) =>
        remarksOf(finding)
          .filter(({ severity }) => isAll || severity !== 'none')
          .map((remark) => ({ finding, remark })),
      );
      if (shown.length > 0) progress.clear();
      const paint = colorsOf(host);
      const lines = shown.map(({ finding, remark }) =>
        format === 'github' ? githubLine(finding, raised(remark, options)) : compilerLine(finding, remark, paint),
      );
      host.stdout.write(lines.join(''));
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      progress.clear();
      skipped.push({ file, code: error.code, message: error.message });
      host.stderr.write(`${error.message}\n`);
    }
  }
  progress.clear();
  const summary = countOf(findings, 'state');
  const figures = countOf(findings, 'figure');
  if (options.json) {
    printJson(host, { asOf: archive.version, files: files.length, summary, figures, findings, skipped, binary });
  }
  if (!options.json) {
    const read = files.length - skipped.length - binary.length;
    const none = binary.length === files.length ? ', and there is no other' : '';
    if (binary.length > 0) host.stderr.write(`lint: ${plural(binary.length, 'binary file')} skipped${none}\n`);
    host.stderr.write(`${summaryText(read, findings, summary, figures)}\n`);
  }
  const failing = options.strict ? ['error', 'warning'] : ['error'];
  if (findings.some(({ severity }) => failing.includes(severity))) return 1;
  return skipped.length > 0 || binary.length === files.length ? 2 : 0; // what nobody read is not clean
}

/** A warning that fails is annotated as an error. */
const raised = (remark: Remark, { strict }: Call['options']): Remark =>
  strict && remark.severity === 'warning' ? { ...remark, severity: 'error' } : remark;

function formatOf({ format = 'text', json }: Call['options']): string {
  oneOf('lint', 'format', format, formats);
  if (format === 'text' || !json) return format;
  throw new CliError('INVALID_ARGUMENT', 'lint', `--json cannot be used with --format ${format}`, format);
}

/** Reads a file, unless it is a picture or the like that nobody named. */
async function readFile({ path, isNamed }: InputFile, host: Call['host']): Promise<readonly Part[] | undefined> {
  const reading = readParts(path, await readBytes('lint', path, host));
  if (reading.ok) return reading.parts;
  const { code, problem } = reading;
  if (code === 'BINARY' && !isNamed) return undefined;
  throw new CliError(code === 'BINARY' ? 'NOT_TEXT' : code, 'lint', `${nameOf(path)} was skipped: it ${problem}`, path);
}

function countOf(findings: readonly Finding[], field: 'state' | 'figure'): Record<string, number> {
  const count: Record<string, number> = {};
  for (const { [field]: name } of findings) count[name] = (count[name] ?? 0) + 1;
  return count;
}

function summaryText(
  files: number,
  findings: readonly Finding[],
  ...[states, figures]: Record<string, number>[]
): string {
  const ofStates = Object.entries(states ?? {}).map(([state, number]) => `${number} ${state}`);
  const ofFigures = (['differs', 'bound'] as const).flatMap((figure) =>
    figures?.[figure] ? [`${figures[figure]} ${figure}`] : [],
  );
  const doubtful = findings.filter(needsCaution).length;
  return [
    `${plural(findings.length, 'citation')} in ${plural(files, 'file')}${ofStates.length > 0 ? `: ${ofStates.join(', ')}` : ''}`,
    ...(ofFigures.length > 0 ? [ofFigures.join(', ')] : []),
    ...(doubtful > 0 ? [`${doubtful} with a verdict that calls for caution`] : []),
  ].join('; ');
}

const plural = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
