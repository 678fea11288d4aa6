import { expect, test } from 'vitest';
import { computedBy } from './calculate.js';
import { soundData } from './sound-data.js';
import { find } from './test-rule.js';

const comparison = () => find(soundData(), 'calculations', 'clubsByBerths');

test('a comparison gives the largest organization, and the sum of each group, rounded', () => {
  expect(computedBy(comparison()).map(({ id, result }) => [id, result.low, result.unit, result.name])).toEqual([
    ['clubsByBerths', 20, '{berth}', 'Club'],
    ['berthsOfClub', 20, '{berth}', 'Club'],
    ['berthsOfLeague', 10, '{berth}', 'League'],
    ['berthsOfMarket', 90, '{berth}', 'Market'],
  ]);
});

test('a comparison rests on the source of its figures and on those of its lists', () => {
  expect(computedBy(comparison()).map(({ id, references }) => [id, references])).toEqual([
    ['clubsByBerths', ['yearbook', 'seaAtlas']],
    ['berthsOfClub', ['yearbook']],
    ['berthsOfLeague', ['yearbook', 'seaAtlas']],
    ['berthsOfMarket', ['yearbook']],
  ]);
});

test('a comparison without organizations has no result', () => {
  const { groups, ...rest } = comparison();
  expect(() => computedBy({ ...rest, groups: groups.slice(2) })).toThrow(
    'resultOf: a comparison without organizations',
  );
});
