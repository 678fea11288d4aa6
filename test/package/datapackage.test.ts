import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { factRecords, read } from './lib/packed.js';

const { resources } = JSON.parse(read('dist/datapackage.json')) as {
  resources: {
    path: string;
    bytes: number;
    hash: string;
    schema: { fields: { name: string; type: 'string' | 'number' | 'integer' | 'date' }[]; primaryKey: string[] };
  }[];
};
const [resource] = resources;
const csv = read(`dist/${resource?.path}`);
const rows = parse(csv, { columns: true }) as Record<string, string>[];

test('the descriptor names the size and the hash of the file', () => {
  expect(resource?.bytes).toBe(Buffer.byteLength(csv));
  expect(resource?.hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
});

test('the descriptor has the columns of the file, in order, and a key that identifies rows', () => {
  expect(resource?.schema.fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
  expect(resource?.schema.primaryKey).toEqual(['id']);
  expect(new Set(rows.map((row) => row['id'])).size).toBe(factRecords.length);
});

test('every value is of the type that the descriptor gives to its column', () => {
  const patterns = {
    string: /^/,
    number: /^(?:-?\d+(?:\.\d+)?)?$/,
    integer: /^(?:-?\d+)?$/,
    date: /^\d{4}-\d\d-\d\d$/,
  };
  const wrong = (resource?.schema.fields ?? []).flatMap(({ name, type }) =>
    rows.filter((row) => !patterns[type].test(row[name] ?? '')).map((row) => `${row['id']}.${name}`),
  );
  expect(wrong).toEqual([]);
});
