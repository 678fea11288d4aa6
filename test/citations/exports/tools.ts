import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';

/** The tools that tests may need, with the Debian package that has each; a path stands for a file. */
const packages = {
  pandoc: 'pandoc',
  biber: 'biber',
  bibtex: 'texlive-binaries',
  pdflatex: 'texlive-latex-base',
  pdftotext: 'poppler-utils',
  ris2xml: 'bibutils',
  xml2ris: 'bibutils',
  '/usr/share/texlive/texmf-dist/tex/latex/biblatex/biblatex.sty': 'texlive-bibtex-extra',
  '/usr/share/texlive/texmf-dist/tex/latex/etoolbox/etoolbox.sty': 'texlive-latex-recommended', // for biblatex
  chromium: 'chromium',
  '/usr/share/citation-style-language/styles/apa.csl': 'citation-style-language-styles',
} as const;

/** A tool, or a file, that a test needs. */
type Tool = keyof typeof packages;

function has(tool: Tool): boolean {
  if (tool.startsWith('/')) return existsSync(tool);
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool)));
}

/**
 * The `describe` of tests that need tools. Where one is absent, they are skipped and the reason is printed; but where
 * SCO_FACTS_STRICT is set, they fail.
 */
export function needs(...tools: Tool[]): typeof describe | typeof describe.skip {
  const absent = tools.filter((tool) => !has(tool));
  if (absent.length === 0) return describe;
  const install = [...new Set(absent.map((tool) => packages[tool]))].join(' ');
  const reason = `${absent.join(', ')} not found: apt-get install --no-install-recommends ${install}`;
  if (process.env['SCO_FACTS_STRICT']) throw new Error(reason);
  console.warn(`skipped: ${reason}`);
  return describe.skip;
}

/** Of a suite that runs tools: TeX is slow where other work goes on. */
export const patience = { timeout: 120_000 };

/** Runs a tool in a folder, and returns all that it printed; a failure is an error that shows it. */
export function run(folder: string, tool: Tool, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(tool, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, LC_ALL: 'C.UTF-8', max_print_line: '10000' }, // TeX wraps its log at 79 bytes
  });
  if (error || status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${error ?? status}\n${stdout}\n${stderr}`);
  return stdout + stderr;
}

/** A folder for the files of the tests around it, removed after them. */
export function workFolder(): { readonly path: string } {
  const folder = { path: '' };
  beforeAll(() => {
    folder.path = mkdtempSync(join(tmpdir(), 'sco-facts-'));
  });
  afterAll(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
}
