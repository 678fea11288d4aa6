import { referencesAreUsed } from './references-are-used.js';
import { find, testRule } from './test-rule.js';

testRule(referencesAreUsed, [
  [
    'finds a reference that nothing names',
    (data) => {
      Object.assign(find(data, 'assessments', 'regattaHeld'), { pairs: [] });
    },
    'data/record/references.json: leaflet: is named by no assessment and no calculation; name it, or remove it',
  ],
  [
    'admits a reference that only a calculation names',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests'), { pairs: [] });
    },
  ],
]);
