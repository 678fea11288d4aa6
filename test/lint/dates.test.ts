import { expect, test } from 'vitest';
import { datesIn, mayBe } from '../../src/lint/dates.js';

const summit = '2017-06-08/2017-06-09';

test.each([
  '8 and 9 June 2017',
  '8–9 June 2017',
  'June 8-9, 2017',
  'June 8th, 2017',
  'June 2017',
  'Juni 2017',
  '2017-06-08',
  '2017-06-08/09',
  '08.06.2017',
  '06/2017',
  'summer 2017',
  'mid-2017',
  'early June 2017',
  '06/08/2017',
  '6/8-9/2017',
  'second quarter of 2017',
  'Q2 2017',
  '2017',
])('%s may be the date of the summit', (text) => {
  expect(datesIn(`on ${text}.`).map((date) => mayBe(date, summit))).toEqual([true]);
});

test.each([
  '7 and 8 June 2017',
  '8–9 July 2017',
  'June 18, 2017',
  'June 2016',
  '2017-05-08',
  '08.06.2018',
  'winter 2017',
  'late June 2017',
  'the end of June 2017',
  '6/18/2017',
  'Q1 2017',
  'last quarter of 2017',
  '2016',
])('%s is another date', (text) => {
  expect(datesIn(`on ${text}.`).map((date) => mayBe(date, summit))).toEqual([false]);
});
