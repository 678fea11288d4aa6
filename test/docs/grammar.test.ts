import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { apiOf, codeEntries, sourceProgram } from '../../scripts/docs/api.js';
import { staleFiles } from '../../scripts/docs/synced.js';
import { root } from '../../scripts/root.js';
import { docFaults } from './grammar/rules.js';

const program = sourceProgram(root);

function placeOf(declaration: ts.Declaration): string {
  const source = declaration.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(declaration.getStart());
  return `${relative(root, source.fileName)}:${line + 1}`;
}

const entries = codeEntries(root).map((entry) => ({ ...entry, items: apiOf(program, join(root, entry.file)) }));

describe('the doc comments', () => {
  test.each(entries)('of $specifier say what there is to say', ({ items }) => {
    const checker = program.getTypeChecker();
    const faults = items.flatMap((item) =>
      docFaults(item, checker).map((fault) => `${placeOf(item.declaration)}: ${item.name} ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

test('docs/typedoc.json documents every entry of the package', () => {
  const { entryPoints } = JSON.parse(readFileSync(join(root, 'docs/typedoc.json'), 'utf8')) as {
    entryPoints: string[];
  };
  expect(entryPoints.map((file) => join('docs', file)).sort()).toEqual(entries.map(({ file }) => file).sort());
});

test('what is made from the data is what the data says now; if not, run: npm run docs:sync', () => {
  expect(staleFiles()).toEqual([]);
});
