import ts from 'typescript';
import { expect, test } from 'vitest';
import { apiOf } from '../../scripts/docs/api.js';
import { docFaults } from './grammar/rules.js';

/** The faults of the one export of a module. */
const faultsOf = (...lines: readonly string[]) => faultsIn('/src/module.ts', lines);

function faultsIn(name: string, lines: readonly string[]): string[] {
  const host = ts.createCompilerHost({});
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) =>
    file === name
      ? ts.createSourceFile(name, lines.join('\n'), ts.ScriptTarget.ES2022, true)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram(
    [name],
    { target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], types: [] },
    host,
  );
  return apiOf(program, name).flatMap((item) => docFaults(item, program.getTypeChecker()));
}

const example = [' * @example', ' * ```ts', ' * one(1); // => 1', ' * ```', ' */'];
const params = [' * @param value - A number.', ' * @returns The number.'];

test('a function with all required parts passes', () => {
  const fn = 'export function one(value: number): number { return value; }';
  expect(faultsOf('/**', ' * Returns a number.', ' *', ...params, ...example, fn)).toEqual([]);
});

test('a function without a comment lacks everything', () => {
  expect(faultsOf('export function one(value: number): number { throw value; }')).toEqual([
    'does not begin with a full sentence',
    "has no '@param value - …'",
    'has no @returns',
    'throws, and has no @throws',
    'has no @example with a result',
  ]);
});

test('a sentence begins with a capital and ends with a full stop', () => {
  const fn = 'export function one(value: number): number { return value; }';
  expect(faultsOf('/**', ' * Returns a number', ' *', ...params, ...example, fn)).toEqual([
    'does not begin with a full sentence',
  ]);
  expect(faultsOf('/**', ' * returns a number.', ' *', ...params, ...example, fn)).toEqual([
    'begins with a sentence in small letters: returns a number.',
  ]);
});

test('an error thrown by a function that is called counts, one that is caught does not', () => {
  const fail = 'const fail = (): never => { throw new Error(); };';
  const comment = ['/**', ' * Returns a number.', ' *', ...params, ...example];
  const calls = 'export function one(value: number): number { return value || fail(); }';
  const catches = 'export function one(value: number): number { try { return fail(); } catch { return value; } }';
  expect(faultsOf(fail, ...comment, calls)).toEqual(['throws, and has no @throws']);
  expect(faultsOf(fail, ...comment, catches)).toEqual([]);
  const overload = 'export function one(value: number): number;';
  expect(faultsOf(fail, ...comment, overload, calls)).toEqual(['throws, and has no @throws']);
});

test('a constant has an example with a result', () => {
  expect(faultsOf('/** One. */', 'export const one = 1;')).toEqual(['has no @example with a result']);
});

test('a member of an interface or a class has a comment', () => {
  const lines = ['/** Some. */', 'export interface Some { one: number }'];
  expect(faultsOf(...lines)).toEqual(["has no comment on 'one'"]);
  expect(faultsIn('/src/generated/module.ts', lines)).toEqual([]);
});
