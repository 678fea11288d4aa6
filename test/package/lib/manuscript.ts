import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './places.js';
import { output, run } from './run.js';

/** The chapter of the sample manuscript in which a figure is wrong, and its line. */
export const chapter = 'chapters/rats.md';
export const wrong = 'About 900';
export const lineOf = (text: string, words: string): number =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

/** Copies the sample manuscript to a repository of its own, below a folder of it if one is named. */
export async function copyManuscript(below = '.'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sco-facts-manuscript-'));
  cpSync(join(root, 'test/manuscript'), join(folder, below), { recursive: true });
  await output('git', ['init', '--quiet'], folder);
  await output('git', ['add', '--all'], folder);
  return folder;
}

/** Replaces the wrong figure by what lint says was expected. */
export async function mend(folder: string, command: string): Promise<void> {
  const file = join(folder, chapter);
  const { stdout } = await run(command, ['lint', '--json', file], folder);
  const { findings } = JSON.parse(stdout) as { findings: { figure?: string; found?: string; expected?: string }[] };
  const [finding, ...others] = findings.filter(({ figure }) => figure === 'differs');
  if (!finding?.found || !finding.expected || others.length > 0) throw new Error(`not one figure differs: ${stdout}`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(finding.found, finding.expected));
}
