import { recordedRestsOnReferences } from './recorded-rests-on-references.js';
import { find, testRule } from './test-rule.js';

testRule(recordedRestsOnReferences, [
  [
    'finds an item on a reference that its assessment lacks',
    (data) => {
      find(data, 'assessments', 'ferryGuests').recorded[0].references.push('leaflet');
    },
    "data/record/ferry.json: ferryGuests › recorded.0.references.1: the assessment lacks 'leaflet'; add it there, too",
  ],
  [
    'finds an item on one reference twice',
    (data) => {
      find(data, 'assessments', 'ferryGuests').recorded[0].references.push('yearbook');
    },
    "data/record/ferry.json: ferryGuests › recorded.0.references.1: 'yearbook' is already named; name it once",
  ],
]);
