import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { loadData } from '../../scripts/load.js';
import { DataError } from '../../scripts/read/fault.js';
import { root } from '../../scripts/root.js';

// biome-ignore lint/suspicious/noExplicitAny: the data is broken on purpose, in ways that no type allows
export type Loose = any;

let folder: string;

/** Gives each test of the file a copy of data/ of its own. */
export function useCopyOfData(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sco-facts-data-'));
    cpSync(join(root, 'data'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

/** A path in the copy; the copy itself where none is given. */
export const inCopy = (path = '') => join(folder, path);

/** Changes a JSON file of the copy. */
export function edit(file: string, change: (value: Loose) => void): void {
  const value = JSON.parse(readFileSync(inCopy(file), 'utf8'));
  change(value);
  write(file, value);
}

/** Puts a value in the place of a JSON file of the copy. */
export const write = (file: string, value: unknown) => writeFileSync(inCopy(file), JSON.stringify(value));

/** The faults in the copy, line by line. */
export function faultsOf(): string[] {
  try {
    loadData(inCopy());
  } catch (error) {
    if (error instanceof DataError) return error.message.split('\n  ').slice(1);
    throw error;
  }
  return [];
}
