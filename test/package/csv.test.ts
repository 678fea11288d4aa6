import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { assessmentRecords, citedVersion, factRecords, read } from './lib/packed.js';

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

  test('says of each fact what facts.json says', () => {
    const expected = factRecords.map((fact, index) => ({
      id: fact.id,
      kind: fact.kind,
      title: fact['title'],
      statement: fact['statement'],
      value: fact['value'] === undefined ? '' : String(fact['value']),
      unit: fact['unit'] ?? '',
      about: fact.about.join(';'),
      revision: String(fact['revision']),
      verdict: assessmentRecords[index]?.['verdict'],
      verdict_as_of: assessmentRecords[index]?.['asOf'],
      citation_key: `sco-facts@${citedVersion}/${fact.id}:${fact.digest.slice(0, 12)}`,
    }));
    const columns = Object.keys(expected[0] ?? {});
    const found = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
    expect(found).toEqual(expected);
  });

  test('leaves no column empty throughout', () => {
    const unused = Object.keys(rows[0] ?? {}).filter((column) => rows.every((row) => row[column] === ''));
    expect(unused).toEqual([]);
  });
});
