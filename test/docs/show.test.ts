import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../../scripts/generate.js';
import { row } from '../../src/cli/table.js';
import { facts } from '../../src/index.js';
import { wrap } from '../../src/wrap.js';

test('npm start shows every fact, one in full, and what a misspelt id answers, within the width', () => {
  const args = ['--import', 'tsx', 'scripts/show.ts'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const lines = stdout.split('\n');
  const firstWords = new Set(lines.map((line) => line.split(' ')[0]));
  expect(facts.filter((fact) => !firstWords.has(fact.id))).toEqual([]);
  expect(stdout).toContain('FACT_NOT_FOUND');
  expect(stdout).toContain("did you mean 'ratsExtraditions'?");
  expect(stdout).toMatch(/^citation key {2}sco-facts@\S+\/ratsExtraditions:[0-9a-f]{12}$/m);
  expect(lines.filter((line) => [...line].length > 100)).toEqual([]); // a pipe has no width, so it is 100
});

test('a row keeps its cells in their columns', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('incomprehensible it is', 5)).toEqual(['incomprehensible', 'it is']);
  expect(row(['a', 'one two three', 'z'], [3, 7, 1])).toBe('a    one two  z\n     three');
});
