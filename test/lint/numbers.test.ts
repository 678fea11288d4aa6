import { expect, test } from 'vitest';
import { numbersIn } from '../../src/lint/numbers.js';

test.each([
  ['3,100', 3100],
  ['3.100', 3100],
  ['3 100', 3100],
  ['3\u00a0100', 3100],
  ['3\u2009100', 3100],
  ['3’100', 3100],
  ['1,234,567', 1_234_567],
  ['5.2', 5.2],
  ['0.450', 0.45],
  ['1e4', 10_000],
  ['3.1k', 3100],
  ['4.5 million', 4_500_000],
  ['460 thousand', 460_000],
  ['nineteen hundred', 1900],
  ['two thousand seven hundred and one', 2701],
  ['a hundred and ninety', 190],
  ['two and a half thousand', 2500],
  ['half a million', 500_000],
  ['five dozen', 60],
  ['a score', 20],
  ['quartet', 4],
  ['44 per cent', 0.44],
  ['44%', 0.44],
  ['44 in every 100', 0.44],
  ['half', 0.5],
  ['two thirds', 2 / 3],
  ['one in four', 0.25],
  ['½', 0.5],
])('%s is %f', (text, value) => {
  expect(numbersIn(`There were ${text} of them.`).map((one) => one.value)).toEqual([expect.closeTo(value, 9)]);
});

test.each(['dozens', 'hundreds', 'several million', 'no one', 'the third', 'the first half of 2017', 'v4.4.0'])(
  '%s is no number',
  (text) => {
    const counts = numbersIn(`There were ${text} then.`).filter(({ value }) => value !== 2017);
    expect(counts).toEqual([]);
  },
);
