import { referencesAreNamedOnce } from './references-are-named-once.js';
import { find, testRule } from './test-rule.js';

testRule(referencesAreNamedOnce, [
  [
    'finds a reference that is named twice',
    (data) => {
      find(data, 'assessments', 'ferryGuests').references.push('yearbook');
    },
    "data/record/ferry.json: ferryGuests › references.2: 'yearbook' is already named; name it once",
  ],
]);
