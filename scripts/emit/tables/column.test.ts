import { describe, expect, test } from 'vitest';
import { type Column, column, edtfColumns, percentColumn, type Row } from './column.js';

const doc = { description: 'A field.' };
const cells = (columns: readonly Column[], row: Row) => columns.map(({ of }) => of(row));

describe('a time', () => {
  test.each([
    ['2011/2015', '2011-01-01', '2015-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017-06-09/2023-07-04', '2017-06-09', '2023-07-04'],
    ['2014?/2018?', '2014-01-01', '2018-12-31'],
    ['2011/2017-06', '2011-01-01', '2017-06-30'],
    ['2017/..', '2017-01-01', undefined],
    ['../2017', undefined, '2017-12-31'],
    [undefined, undefined, undefined],
  ])('%s has the days %s and %s', (period, start, end) => {
    expect(cells(edtfColumns('period', doc), { period })).toEqual([period, start, end]);
  });

  test('that is no EDTF is an error', () => {
    const [, start] = edtfColumns('inForce', doc);
    expect(() => start?.of({ inForce: 'June 2017' })).toThrow(/^edtfColumns: 'June 2017' of 'inForce' is no EDTF date/);
  });
});

test('a list is joined, and refuses an item that could not be told apart', () => {
  const { name, of } = column('splitInto', doc);
  expect(name).toBe('split_into');
  expect(of({ splitInto: ['one', 'two'] })).toBe('one;two');
  expect(of({ splitInto: [] })).toBeUndefined();
  expect(() => of({ splitInto: ['one;two'] })).toThrow(/^column: 'one;two' has a semicolon/);
});

test('a share is in percent, in whichever unit it was', () => {
  const { of } = percentColumn('low', 'percent_low');
  expect(of({ low: 0.07, unit: '1' })).toBe(7);
  expect(of({ low: 7.1, unit: '%' })).toBe(7.1);
  expect(of({ low: 7, unit: '{person}' })).toBeUndefined();
  expect(of({ unit: '%' })).toBeUndefined();
});
