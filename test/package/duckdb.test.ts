import { describe, expect, test } from 'vitest';
import { query } from './lib/duckdb.js';
import { factRecords } from './lib/packed.js';
import { tables } from './lib/tables.js';

/** The types of columns in DuckDB: those of Parquet, and what it finds in CSV, where a boolean may look like text. */
const parquetTypes: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};
const csvTypes = { ...parquetTypes, integer: 'BIGINT' };

// text that looks like something else to a reader that is told nothing
const guessed: Readonly<Record<string, string>> = { un_m49: 'VARCHAR' };

const describedTypes = async (file: string) =>
  (await query(`DESCRIBE SELECT * FROM '${file}'`)).map(({ column_name, column_type }) => [column_name, column_type]);

describe.each(tables)('$name in DuckDB', ({ name, schema }) => {
  const fields = schema?.fields ?? [];

  test('has the described types in Parquet', async () => {
    const expected = fields.map((field) => [field.name, parquetTypes[field.type]]);
    expect(await describedTypes(`${name}.parquet`)).toEqual(expected);
  });

  test('has them in CSV, as far as a reader can find them out', async () => {
    const found = new Map((await describedTypes(`${name}.csv`)).map(([column, type]) => [column, type]));
    const wrong = fields.filter((field) => {
      const type = found.get(field.name);
      const isNumber = type === 'BIGINT' && field.type === 'number'; // no cell has a decimal point
      const expected = guessed[field.name] ?? csvTypes[field.type as keyof typeof csvTypes];
      const isDay = type === 'DATE' && field.type === 'string'; // EDTF, and no cell has a month or an interval
      return type !== expected && !isNumber && !isDay;
    });
    expect(wrong.map((field) => `${field.name} ${found.get(field.name)}`)).toEqual([]);
  });

  test('has the same cells in both', async () => {
    const typed = fields.map(({ name: column, type }) => `'${column}': '${parquetTypes[type]}'`).join(', ');
    const [csv, parquet] = await Promise.all([
      query(`SELECT * FROM read_csv('${name}.csv', columns = {${typed}}, header = true)`),
      query(`SELECT * FROM '${name}.parquet'`),
    ]);
    expect(parquet).toEqual(csv);
    expect(parquet.length).toBeGreaterThan(0);
  });
});

test('adds up what RATS is said to have done to persons as facts.json does', async () => {
  const expected = factRecords
    .filter((fact) => fact['topic'] === 'rats' && fact['unit'] === '{person}')
    .reduce((sum, fact) => sum + Number(fact['value']), 0);
  expect(expected).toBeGreaterThan(0);
  const where = "topic = 'rats' AND unit = '{person}'";
  for (const file of ['facts.csv', 'facts.parquet']) {
    expect(await query(`SELECT sum(value) AS total FROM '${file}' WHERE ${where}`)).toEqual([{ total: expected }]);
  }
});
