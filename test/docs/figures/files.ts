import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/root.js';
import type { FigureFact } from './figures.js';
import { firstScreen } from './first-screen.js';

interface FactsFile {
  readonly facts: readonly (FigureFact & { readonly kind: string })[];
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Every quantity in data/facts, read without this project's own readers. */
export const quantities = readdirSync(join(root, 'data/facts'))
  .flatMap((name) => (JSON.parse(read(join('data/facts', name))) as FactsFile).facts)
  .filter(({ kind }) => kind === 'quantity');

/** Where figures may stand: the fixtures, passages that print them, right or wrong, and the lock file of the tools. */
const exempt = [
  /^test\/history\/fixture\.ts$/,
  /^test\/(?:.*\/)?fixtures\//,
  /^test\/lint\/(?:passages\/.*\.json|classes\.test\.ts)$/,
  /package-lock\.json$/,
];

/** The files in git that must hold no figure of a fact: docs, tests, hand-written sources, and the texts at the top. */
export function filesToCheck(): string[] {
  const folders = ['docs', 'test', 'src', 'scripts/*.test.ts'];
  const texts = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', '.github'];
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders, ...texts], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file !== '' && !exempt.some((pattern) => pattern.test(file)));
}

/** The text of a file; of README, what comes after its first screen, which readme.test.ts keeps true. */
export function textToCheck(file: string): string {
  const text = read(file);
  return file === 'README.md' ? text.split('\n').fill('', 0, firstScreen).join('\n') : text;
}
