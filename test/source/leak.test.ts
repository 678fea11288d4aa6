import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declaredNames, leakFinder } from '../../scripts/check/leak.js';
import { loadData } from '../../scripts/load.js';
import { root } from '../../scripts/root.js';
import { post } from './post.js';

const names = declaredNames(loadData());

describe('a search for the words of a text', () => {
  const made = 'one two three four five six seven eight nine ten; A Name of Eight Words Is Not A Leak';
  const leakIn = leakFinder(made, ['A Name of Eight Words Is Not A Leak']);

  test('names the run of eight words that leaked, whatever stands between and around them', () => {
    expect(leakIn('x ONE, two\nthree-four (five) six: seven/eight x')).toBe('one two three four five six seven eight');
    expect(leakIn('one two three four five six seven, nine ten')).toBeUndefined();
  });

  test('lets declared names pass', () => expect(leakIn('see A Name of Eight Words Is Not A Leak')).toBeUndefined());

  test('does not let a name pass that runs on into prose', () => {
    expect(leakIn('nine ten a name of eight words is')).toBe('nine ten a name of eight words is');
  });
});

describe.skipIf(post === undefined)('the repository (skipped without a copy of the post: set SCO_FACTS_POST)', () => {
  const leakIn = leakFinder(post ?? '', names);

  test('is searched with words that the post has', () => {
    expect(leakIn(post ?? '')).toBeDefined();
  });

  test('holds no run of eight words of the post in any file', () => {
    const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
    const files = list.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
    expect(files.length).toBeGreaterThan(100);
    const leaks = files.flatMap((file) => {
      const run = leakIn(readFileSync(join(root, file), 'utf8'));
      return run === undefined ? [] : [`${file}: ${run}`];
    });
    expect(leaks).toEqual([]);
  });
});
