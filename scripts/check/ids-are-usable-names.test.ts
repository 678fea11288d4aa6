import { idsAreUsableNames } from './ids-are-usable-names.js';
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
