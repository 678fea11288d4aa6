import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { type FileLength, lengthProblems } from './lengths.js';
import { sourcePaths } from './modules.js';

const handWritten = sourcePaths('src', 'scripts', 'test').filter((path) => !path.startsWith('src/generated/'));

describe('hand-written files', () => {
  const lengths = handWritten.map((path): FileLength => {
    const lines = readFileSync(join(root, path), 'utf8').split('\n').length - 1;
    return { path, lines };
  });

  test('have at most 250 lines, and the median at most 60', () => {
    expect(lengths.length).toBeGreaterThan(300);
    expect(lengthProblems(lengths)).toEqual([]);
  });
});

describe('a file or a median that is too long', () => {
  const files = (...lengths: readonly number[]) => lengths.map((lines, index) => ({ path: `src/${index}.ts`, lines }));

  test('is found', () => {
    expect(lengthProblems(files(10, 251, 60))).toEqual(['src/1.ts has 251 lines: split it, so that none has over 250']);
    expect(lengthProblems(files(61, 250, 10))).toEqual(['the median file has 61 lines: split the longest, down to 60']);
  });

  test('is none at the limits', () => {
    expect(lengthProblems(files(60, 250, 10))).toEqual([]);
  });
});
