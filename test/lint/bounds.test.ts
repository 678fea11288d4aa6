import { expect, test } from 'vitest';
import { boundOf } from '../../src/lint/bounds.js';

test.each([
  ['more than N', 'moreThan'],
  ['upwards of N', 'moreThan'],
  ['no fewer than N', 'moreThan'],
  ['> N', 'moreThan'],
  ['N or more', 'moreThan'],
  ['N+', 'moreThan'],
  ['nearly N', 'almost'],
  ['just under N', 'almost'],
  ['a shade below N', 'almost'],
  ['about N', 'approximately'],
  ['~N', 'approximately'],
  ['in the region of N', 'approximately'],
  ['N or so', 'approximately'],
  ['fewer than N', 'lessThan'],
  ['no more than N', 'lessThan'],
  ['as many as N', 'lessThan'],
  ['exactly N', 'exactly'],
  ['N', 'exactly'],
])('%s: %s', (text, bound) => {
  const passage = `There were ${text} arrests.`.replace('N', '100');
  const start = passage.indexOf('100');
  expect(boundOf(passage, { start, end: start + 3 }).bound).toBe(bound);
});
