import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeEntries } from '../../../scripts/docs/api.js';
import { commentExamples, type Example, type ExportedNames, markdownExamples } from './extract.js';
import type { Load } from './run.js';

/** Every example of README, guides and doc comments. */
export function allExamples(root: string, exported: ExportedNames): Example[] {
  const below = (folder: string, ending: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(folder, name));
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  return [
    ...['README.md', 'CONTRIBUTING.md', ...below('docs/guide', '.md')].flatMap((file) =>
      markdownExamples(read(file), file),
    ),
    ...below('src', '.ts').flatMap((file) => commentExamples(read(file), file, exported)),
  ];
}

/** What the built package exports, at run time. */
export async function exportedNames(root: string): Promise<ExportedNames> {
  if (!existsSync(join(root, 'dist/esm/index.js'))) throw new Error('dist is missing; run: npm run build');
  const specifiers = codeEntries(root).map(({ specifier }) => specifier);
  const modules = await Promise.all(specifiers.map((specifier) => import(specifier) as Promise<object>));
  return new Map(specifiers.map((specifier, index) => [specifier, Object.keys(modules[index] ?? {})]));
}

/** Imports the built package, once, under the names that its users import it by; a failure shows where one is used. */
export async function builtModules(specifiers: readonly string[]): Promise<Load> {
  const imports = specifiers.map((specifier) => import(specifier) as Promise<object>);
  const results = await Promise.allSettled(imports);
  const bySpecifier = new Map(specifiers.map((specifier, index) => [specifier, results[index]]));
  return (specifier) => {
    const result = bySpecifier.get(specifier);
    if (result?.status !== 'fulfilled') throw result?.reason ?? new Error(`'${specifier}' was not imported`);
    return { ...result.value, __esModule: true }; // so that a default import is that of the module
  };
}
