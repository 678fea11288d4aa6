import { recordIdsAreUnique } from './record-ids-are-unique.js';
import { find, testRule } from './test-rule.js';

testRule(recordIdsAreUnique, [
  [
    'finds two references with one id',
    (data) => {
      Object.assign(find(data, 'references', 'leaflet'), { id: 'yearbook' });
    },
    "data/record/references.json: yearbook › id: 'yearbook' is taken in data/record/references.json; choose another id",
  ],
  [
    'finds a calculation that has the id of a reference',
    (data) => {
      Object.assign(find(data, 'calculations', 'westernPier'), { id: 'yearbook' });
    },
    "data/record/calculations.json: yearbook › id: 'yearbook' is taken in data/record/references.json; choose another id",
  ],
  [
    'finds ids that differ only in case',
    (data) => {
      Object.assign(find(data, 'references', 'leaflet'), { id: 'seaatlas' });
    },
    "data/record/references.json: seaatlas › id: 'seaatlas' differs only in case from 'seaAtlas' in data/record/references.json; choose another id",
  ],
  [
    'finds a group that has the id of a calculation',
    (data) => {
      Object.assign(find(data, 'calculations', 'clubsByBerths').groups[2], { id: 'westernPier' });
    },
    "data/record/calculations.json: westernPier › id: 'westernPier' is taken in data/record/calculations.json; choose another id",
  ],
]);
