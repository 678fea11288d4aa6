import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillMarkers, table } from '../../scripts/docs/markdown.js';
import { staleFiles, syncedFiles } from '../../scripts/docs/synced.js';
import { root } from '../../scripts/root.js';

describe('docs:sync', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sco-facts-docs-'));
    for (const name of ['README.md', 'docs']) cpSync(join(root, name), join(folder, name), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('with --check fails, naming each stale file and the remedy', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(staleFiles(folder)).toEqual([]);
    writeFileSync(join(folder, 'README.md'), readme.replace('| entry | holds |', '| entry | has |'));

    const args = ['--import', 'tsx', 'scripts/sync.ts', '--check', folder];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(stderr.split('\n').filter((line) => line.includes('docs:sync'))).toEqual([
      'README.md is not what the data says now; run: npm run docs:sync',
    ]);
    expect(status).toBe(1);
    expect(syncedFiles(folder).get('README.md')).toBe(readme);
  });
});

describe('a generated part', () => {
  const parts = { one: 'new' };

  test('is put between its markers, and the rest is unchanged', () => {
    const text = 'before\n<!-- generated: one -->\nold\n<!-- end -->\nafter';
    const filled = 'before\n<!-- generated: one -->\n\nnew\n\n<!-- end -->\nafter';
    expect(fillMarkers(text, parts, 'a.md')).toBe(filled);
    expect(fillMarkers(filled, parts, 'a.md')).toBe(filled);
  });

  test('that nothing generates is an error, and so is a marker without its partner', () => {
    expect(() => fillMarkers('<!-- generated: two -->\n<!-- end -->', parts, 'a.md')).toThrow(
      "a.md: nothing generates a part named 'two'",
    );
    for (const text of ['<!-- generated: one -->\n', 'text\n<!-- end -->', '<!-- generated: one --> <!-- end -->']) {
      expect(() => fillMarkers(text, parts, 'a.md')).toThrow('a.md: a marker of a generated part has no partner');
    }
  });

  test('that is a table keeps a bar within its cell', () => {
    expect(table(['a', 'b'], [['x | y', 1]])).toBe('| a | b |\n| --- | --- |\n| x \\| y | 1 |');
  });
});
