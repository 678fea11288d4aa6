import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadData } from '../../scripts/load.js';
import { root } from '../../scripts/root.js';

const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

describe('CONTRIBUTING.md', () => {
  let data: string;
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'sco-facts-data-'));
    cpSync(join(root, 'data'), data, { recursive: true });
  });
  afterAll(() => rmSync(data, { recursive: true }));

  test('shows the error that a slip in a figure really gives', () => {
    const file = join(data, 'facts/rats.json');
    const text = readFileSync(file, 'utf8');
    const slip = text.replace('"value": 213', '"value": 231');
    expect(slip).not.toBe(text);
    writeFileSync(file, slip);
    const shown = /^ {3}```\n( {3}1 fault[\s\S]*?)\n {3}```$/m.exec(contributing)?.[1]?.replaceAll(/^ {3}/gm, '');
    expect(() => loadData(data)).toThrow(shown ?? 'no error is shown in CONTRIBUTING.md');
  });

  test('names commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...contributing.matchAll(/npm (?:run )?(test|start|(?<=run )[\w:]+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
