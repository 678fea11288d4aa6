import type { Module } from './modules.js';

/** A part of the repository: its files, and the parts whose code it may import; types may come from any part of `src/`. */
interface Part {
  readonly name: string;
  readonly files: RegExp;
  readonly imports: readonly string[];
}

const library = ['types', 'helpers', 'checks', 'generated', 'accessors'];

/** The parts of `src/`, as in ARCHITECTURE.md; a file belongs to the first that matches. */
const sourceParts: readonly Part[] = [
  { name: 'types', files: /^src\/(?:kinds|history|(?:\w+-)?model)\.ts$/, imports: [] },
  { name: 'helpers', files: /^src\/(?:edtf|figure|freeze|halve|nearest|nfc|quote|sha256|wrap)\.ts$/, imports: [] },
  { name: 'checks', files: /^src\/(?:errors|validate)\.ts$/, imports: ['helpers'] },
  { name: 'generated', files: /^src\/generated\//, imports: ['helpers'] },
  { name: 'values', files: /^src\/values\//, imports: ['generated'] },
  { name: 'summary', files: /^src\/summary\.ts$/, imports: [...library, 'record'] },
  { name: 'accessors', files: /^src\/\w+\.ts$/, imports: library },
  { name: 'schemas', files: /^src\/schemas\//, imports: ['types', 'helpers', 'generated', 'citations', 'record'] },
  { name: 'citations', files: /^src\/citations\//, imports: library },
  { name: 'record', files: /^src\/record\//, imports: [...library, 'citations'] },
  { name: 'verify', files: /^src\/verify\//, imports: library },
  { name: 'lint', files: /^src\/lint\//, imports: [...library, 'citations'] },
  { name: 'remark', files: /^src\/remark\//, imports: [...library, 'citations', 'record'] },
  { name: 'cli', files: /^src\/cli\//, imports: [...library, 'summary', 'citations', 'record', 'verify', 'lint'] },
];

/** The parts of `scripts/`, in the order in which data passes them: none may import a later one. */
const pipeline: readonly RegExp[] = [
  /^scripts\/(?:root|literal|kinds|digest)\.ts$/,
  /^scripts\/read\//,
  /^scripts\/check\//,
  /^scripts\/history\//,
  /^scripts\/frozen\//,
  /^scripts\/load\.ts$/,
  /^scripts\/emit\//,
  /^scripts\/docs\//,
  /^scripts\/build\//,
];

const partOf = (path: string) => sourceParts.find(({ files }) => files.test(path));
const stageOf = (path: string) => pipeline.findIndex((files) => files.test(path));

/** Says what is wrong with an import; returns nothing if it is allowed. */
function problemOf(from: string, path: string, isTypeOnly: boolean): string | undefined {
  const mayUseCommand = from.startsWith('src/cli/') || from.startsWith('scripts/bench-'); // whose parts it measures
  if (path.startsWith('src/cli/') && !mayUseCommand) return 'nothing but src/cli imports the command';
  if (from.startsWith('src/')) {
    if (path.startsWith('scripts/')) return 'nothing in src imports scripts';
    const [part, other] = [partOf(from), partOf(path)];
    if (!part || !other) return 'the file is in no part';
    if (isTypeOnly || part === other || part.imports.includes(other.name)) return undefined;
    return `the part ${part.name} may import ${part.imports.join(', ') || 'nothing'}, not ${other.name}`;
  }
  if (!path.startsWith('scripts/')) return undefined;
  if (stageOf(path) < 0) return 'no script imports a command';
  if (stageOf(from) < 0 || stageOf(path) <= stageOf(from)) return undefined;
  return 'the pipeline runs read, check, history, frozen, emit, docs, build: no part imports a later one';
}

/** Finds imports that the parts do not allow, each as a sentence that names the file and the import. */
export const wrongImports = (modules: readonly Module[]): string[] =>
  modules.flatMap(({ path: from, imports }) =>
    imports.flatMap(({ path, isTypeOnly }) => {
      const problem = problemOf(from, path, isTypeOnly);
      return problem === undefined ? [] : [`${from} imports ${path}: ${problem}`];
    }),
  );
