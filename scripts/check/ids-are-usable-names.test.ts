import { expect, test } from 'vitest';
import * as root from '../../src/index.js';
import { idsAreUsableNames, reservedNames } from './ids-are-usable-names.js';
import { find, testRule } from './test-rule.js';

testRule(idsAreUsableNames, [
  [
    'finds an id that is a word of the language',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests'), { id: 'delete' });
    },
    "data/facts/ferry.json: delete › id: 'delete' cannot name a constant; choose another id",
  ],
  [
    'finds an id that is a word of the API',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests'), { id: 'getFact' });
    },
    "data/facts/ferry.json: getFact › id: 'getFact' cannot name a constant; choose another id",
  ],
]);

test('every function and list of the root entry is reserved', () => {
  const constants = new Set<string>(root.factIds);
  const names = Object.keys(root).filter((name) => /^[a-z]/.test(name) && !constants.has(name));
  expect(names.filter((name) => !reservedNames.has(name))).toEqual([]);
});
