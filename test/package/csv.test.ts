import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { factRecords, read } from './lib/packed.js';

const text = read('dist/facts.csv');

// what RFC 4180 allows, and nothing else: csv-parse is lenient only where asked
const rows = parse(text, { columns: true, record_delimiter: '\r\n', bom: false }) as Record<string, string>[];

describe('facts.csv', () => {
  test('ends each line, the last one too, as RFC 4180 has it, and has no byte order mark', () => {
    expect(text.slice(0, 8), 'something stands before the header').toBe('id,kind,');
    expect(text.slice(-2), 'the last line has no end').toBe('\r\n');
    expect(text.replaceAll('\r\n', ''), 'a line break by itself').not.toMatch(/[\r\n]/);
  });

  test('has one row per fact, in the order of facts.json', () => {
    expect(rows.map((row) => row['id'])).toEqual(factRecords.map((fact) => fact.id));
  });

  test('leaves no column empty throughout', () => {
    const unused = Object.keys(rows[0] ?? {}).filter((column) => rows.every((row) => row[column] === ''));
    expect(unused).toEqual([]);
  });
});
