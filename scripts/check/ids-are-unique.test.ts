import { idsAreUnique } from './ids-are-unique.js';
import { find, testRule } from './test-rule.js';

testRule(idsAreUnique, [
  [
    'finds an id that is taken',
    (data) => {
      Object.assign(find(data, 'facts', 'charterKept'), { id: 'ferryGuests' });
    },
    "data/facts/regatta.json: ferryGuests › id: 'ferryGuests' is taken in data/facts/ferry.json; choose another id",
  ],
  [
    'finds an entity that has the id of a fact',
    (data) => {
      Object.assign(find(data, 'entities', 'club'), { id: 'ferryGuests' });
    },
    "data/entities/organizations.json: ferryGuests › id: 'ferryGuests' is taken in data/facts/ferry.json; choose another id",
  ],
  [
    'finds ids that differ only in case',
    (data) => {
      Object.assign(find(data, 'facts', 'charterKept'), { id: 'ferryguests' });
    },
    "data/facts/regatta.json: ferryguests › id: 'ferryguests' differs only in case from 'ferryGuests' in data/facts/ferry.json; choose another id",
  ],
]);
