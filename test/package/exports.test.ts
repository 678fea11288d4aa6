import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { manifest, packedFiles, read } from './lib/packed.js';

const targets = [
  ...Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : [target.import, target.require].flatMap((one) => [one.types, one.default]),
  ),
  ...Object.values(manifest.bin ?? {}).map((path) => `./${posix.normalize(path)}`),
];

/** The files that a target names; a star stands for any name, as in Node. */
function filesOf(target: string): string[] {
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

for (const file of targets.flatMap(filesOf)) visit(file);

describe('the exports of the manifest', () => {
  test('name only files that are in the tarball', () => {
    const dead = targets.filter((target) => filesOf(target).length === 0);
    expect(dead, 'these targets of `exports` or `bin` lead nowhere').toEqual([]);
  });

  test('lead to modules that import only files in the tarball', () => {
    expect(missing).toEqual([]);
  });

  test('reach every file of dist', () => {
    // Node and TypeScript look this one up by themselves, to tell the format of the files beside it
    const scope = 'dist/cjs/package.json';
    const dead = packedFiles.filter((path) => path.startsWith('dist/') && path !== scope && !reachable.has(path));
    expect(dead, 'nobody can load these files').toEqual([]);
  });
});
