import { compareVersions as oracle } from 'compare-versions';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions } from '../../src/citations/version.js';

const number = fc.integer({ min: 0, max: 30 }).map(String);
const word = fc.stringMatching(/^[a-zA-Z]{1,3}$/).filter((text) => !/^x$/i.test(text)); // which the oracle takes for any number
const pre = fc
  .array(fc.oneof(number, word), { maxLength: 3 })
  .map((list) => (list.length > 0 ? `-${list.join('.')}` : ''));
const version = fc.tuple(number, number, number, pre).map(([a, b, c, tail]) => `${a}.${b}.${c}${tail}`);

test('versions are ordered as an independent implementation orders them', () => {
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(Math.sign(compareVersions(a, b))).toBe(oracle(a, b));
    }),
    { numRuns: 5000 },
  );
});

test('the order of the specification holds', () => {
  const ordered =
    '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0'.split(' ');
  expect([...ordered].reverse().sort(compareVersions)).toEqual(ordered);
});
