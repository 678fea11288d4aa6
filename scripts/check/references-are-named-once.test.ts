import { referencesAreNamedOnce } from './references-are-named-once.js';
import { find, testRule } from './test-rule.js';

const pair = { reference: 'yearbook', role: 'independent' };

testRule(referencesAreNamedOnce, [
  [
    'finds a reference that is named twice',
    (data) => {
      find(data, 'assessments', 'ferryGuests').pairs.push({ ...pair, bears: 'context' });
    },
    "data/record/ferry.json: ferryGuests › pairs.2: 'yearbook' is already named; name each place in it once",
  ],
  [
    'admits two places in one reference',
    (data) => {
      find(data, 'assessments', 'ferryGuests').pairs.push({ ...pair, bears: 'context', locator: 'p. 2' });
    },
  ],
]);
