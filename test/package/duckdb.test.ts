import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factRecords, installed } from './lib/packed.js';
import { tool } from './lib/places.js';

// has an install of its own, so that the compiler of the tests does not know its types
const { DuckDBInstance } = createRequire(import.meta.url)(tool('@duckdb/node-api')) as {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
};
interface Connection {
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, string | number>[] }>;
}

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const file = join(installed, 'dist/facts.csv').replaceAll("'", "''");

async function query(sql: string) {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

const types: Readonly<Record<string, string>> = {
  value: 'DOUBLE',
  revision: 'BIGINT',
  paragraph: 'BIGINT',
  start: 'BIGINT',
  end: 'BIGINT',
  verdict_as_of: 'DATE',
};

describe('DuckDB, told nothing about facts.csv', () => {
  test('reads figures as numbers, days as dates, and all else as text', async () => {
    const columns = await query(`DESCRIBE SELECT * FROM read_csv('${file}')`);
    const found = columns.map(({ column_name, column_type }) => `${column_name} ${column_type}`);
    expect(found).toEqual(columns.map(({ column_name = '' }) => `${column_name} ${types[column_name] ?? 'VARCHAR'}`));
    expect(found).toEqual(expect.arrayContaining(Object.entries(types).map((pair) => pair.join(' '))));
  });

  test('reads every row', async () => {
    expect(await query(`SELECT count(*)::INT AS n FROM read_csv('${file}')`)).toEqual([{ n: factRecords.length }]);
  });

  test('adds up what RATS is said to have done to persons as facts.json does', async () => {
    const expected = factRecords
      .filter((fact) => fact['topic'] === 'rats' && fact['unit'] === '{person}')
      .reduce((sum, fact) => sum + Number(fact['value']), 0);
    expect(expected).toBeGreaterThan(0);
    const where = "topic = 'rats' AND unit = '{person}'";
    const [row] = await query(`SELECT sum(value) AS total FROM read_csv('${file}') WHERE ${where}`);
    expect(row?.['total']).toBe(expected);
  });
});
