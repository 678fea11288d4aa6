import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { packedFiles, read } from './lib/packed.js';
import { tool } from './lib/places.js';
import { dataFile, resources, tables } from './lib/tables.js';

// the validator of Frictionless Data for JavaScript; it has an install of its own
const { Package } = createRequire(import.meta.url)(tool('datapackage')) as {
  Package: {
    load(path: string): Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      readonly resources: readonly FrictionlessResource[];
    }>;
  };
};
interface FrictionlessResource {
  readonly name: string;
  readonly descriptor: { readonly format: string };
  read(options: { readonly relations: true }): Promise<readonly unknown[]>;
}
type Faults = Error & { readonly errors?: readonly Error[] };

/** What the validator finds wrong in the descriptor, and in the rows of its tables: types, limits and foreign keys. */
async function faultsOf(descriptor: string): Promise<string[]> {
  const { errors, resources: read } = await Package.load(descriptor);
  const faults = errors.map(({ message }) => message);
  for (const resource of read.filter((one) => one.descriptor.format === 'csv')) {
    await resource.read({ relations: true }).catch((error: Faults) => {
      for (const { message } of error.errors?.length ? error.errors : [error])
        faults.push(`${resource.name}: ${message}`);
    });
  }
  return faults;
}

/** A copy of the descriptor and its tables, with a change to one file. */
function copyWith(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sco-facts-datapackage-'));
  for (const { path } of [...resources, { path: 'datapackage.json' }]) cpSync(dataFile(path), join(folder, path));
  const text = read(`dist/${file}`);
  expect(change(text), 'the change does nothing').not.toBe(text);
  writeFileSync(join(folder, file), change(text));
  return join(folder, 'datapackage.json');
}

describe('the validator of Frictionless Data', () => {
  test('finds nothing', async () => {
    expect(await faultsOf(dataFile('datapackage.json'))).toEqual([]);
  });

  test.each([
    ['a descriptor without resources', 'datapackage.json', (text: string) => text.replace('"resources"', '"parts"')],
    ['a kind that is none', 'facts.csv', (text: string) => text.replace(',assertion,', ',claim,')],
    ['a paragraph that is no number', 'evidence.csv', (text: string) => text.replace(',1,1,', ',1,one,')],
    ['a reference that is nowhere', 'pairs.csv', (text: string) => text.replace(/,\w+\r\n$/, ',nowhere\r\n')],
    ['a day that no calendar has', 'changes.csv', (text: string) => text.replace(/,2026-\d\d-\d\d,/, ',2026-02-30,')],
  ])('finds %s', async (_what, file, change) => {
    const faults = await faultsOf(copyWith(file, change)).catch((error: Error) => [error.message]);
    expect(faults.length).toBeGreaterThan(0);
  });
});

describe('the descriptor', () => {
  test('lists every table as CSV and as Parquet', () => {
    const listed = resources.map(({ path }) => `dist/${path}`).sort();
    expect(listed).toEqual(packedFiles.filter((path) => /\.(?:csv|parquet)$/.test(path)));
    expect(resources).toHaveLength(tables.length * 2);
  });

  test.each(resources)('has the size and the hash of $path', ({ path, bytes, hash }) => {
    const content = readFileSync(dataFile(path));
    expect(bytes).toBe(content.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  });

  test.each(tables)('has the columns of $path in order, each with a description, and a key', ({ path, schema }) => {
    const rows = parse(read(`dist/${path}`), { columns: true }) as Record<string, string>[];
    expect(schema?.fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
    expect(schema?.fields.filter(({ description }) => !/^[A-Z`].*\.$/.test(description))).toEqual([]);
    const keys = rows.map((row) => schema?.primaryKey?.map((column) => row[column]).join(' '));
    if (schema?.primaryKey) expect(new Set(keys).size).toBe(rows.length);
  });
});
