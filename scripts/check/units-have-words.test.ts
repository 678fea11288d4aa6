import { find, testRule } from './test-rule.js';
import { unitsHaveWords } from './units-have-words.js';

testRule(unitsHaveWords, [
  [
    'finds a unit without words',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests'), { unit: '{person}' });
    },
    "data/facts/ferry.json: ferryGuests › unit: '{person}' has no words; add its singular and plural to data/units.json",
    'data/units.json: {guest}: is used by no fact and no assessment; remove it',
  ],
  [
    'finds a unit without words in a recorded item',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests').recorded[0], { unit: '{person}' });
    },
    "data/record/ferry.json: ferryGuests › recorded.0.unit: '{person}' has no words; add its singular and plural to data/units.json",
    'data/units.json: {boat}: is used by no fact and no assessment; remove it',
  ],
  [
    'finds words for a unit that nothing uses',
    (data) => {
      Object.assign(data.units, { '{person}': { one: 'person', other: 'persons' } });
    },
    'data/units.json: {person}: is used by no fact and no assessment; remove it',
  ],
]);
