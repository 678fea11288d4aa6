import { posix } from 'node:path';
import ts from 'typescript';
import { manifest, packedFiles, read } from './packed.js';

type Target = (typeof manifest.exports)[string];

const targetsOf = (target: Target) =>
  typeof target === 'string' ? [target] : [target.import, target.require].flatMap((one) => [one.types, one.default]);

/** Every target of `exports`, `bin` and the fields of mirrors, or of the named entries alone. */
export function targets(entries?: readonly string[]): string[] {
  const named = Object.entries(manifest.exports).filter(([entry]) => !entries || entries.includes(entry));
  const others = entries ? [] : [...Object.values(manifest.bin ?? {}), manifest.unpkg, manifest.jsdelivr];
  return [...named.flatMap(([, target]) => targetsOf(target)), ...others.map((path) => `./${posix.normalize(path)}`)];
}

/** The files that a target names; a star stands for any name, as in Node. */
export function filesOf(target: string): string[] {
  const [start = '', end] = target.slice('./'.length).split('*');
  if (end === undefined) return packedFiles.filter((path) => path === start);
  return packedFiles.filter((path) => path.startsWith(start) && path.endsWith(end));
}

/** The files that a module imports, exports from, requires, or names in an `import()` type. */
function importsOf(path: string): string[] {
  if (!/\.(?:js|d\.ts)$/.test(path)) return [];
  const { importedFiles } = ts.preProcessFile(read(path), true, true);
  const relative = importedFiles.map((file) => file.fileName).filter((name) => name.startsWith('.'));
  return relative.map((name) => {
    const file = posix.join(posix.dirname(path), name);
    return path.endsWith('.d.ts') ? file.replace(/\.js$/, '.d.ts') : file;
  });
}

/** What can be loaded from the targets on, and what is imported there and missing. */
export function reach(from: readonly string[]) {
  const reachable = new Set<string>();
  const missing: string[] = [];
  function visit(path: string): void {
    if (reachable.has(path)) return;
    reachable.add(path);
    for (const file of importsOf(path)) {
      if (packedFiles.includes(file)) visit(file);
      else missing.push(`${path} imports ${file}`);
    }
  }
  for (const file of from.flatMap(filesOf)) visit(file);
  return { reachable, missing };
}
