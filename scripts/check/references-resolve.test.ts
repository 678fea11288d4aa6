import { referencesResolve } from './references-resolve.js';
import { find, testRule } from './test-rule.js';

testRule(referencesResolve, [
  [
    'finds an unknown reference of an assessment',
    (data) => {
      find(data, 'assessments', 'charterKept').pairs.push({ reference: 'ratz' });
    },
    "data/record/regatta.json: charterKept › pairs.0.reference: no reference has the id 'ratz'; add it to data/record/references.json or correct the id",
  ],
  [
    'finds an unknown reference of a share',
    (data) => {
      Object.assign(find(data, 'calculations', 'shareOfGuests').rows[0], { reference: 'ratz' });
    },
    "data/record/calculations.json: shareOfGuests › rows.0.reference: no reference has the id 'ratz'; add it to data/record/references.json or correct the id",
  ],
  [
    'finds an unknown reference of a point',
    (data) => {
      find(data, 'calculations', 'westernPier').points.push({ name: 'Quay', degrees: 8, reference: 'ratz' });
    },
    "data/record/calculations.json: westernPier › points.1.reference: no reference has the id 'ratz'; add it to data/record/references.json or correct the id",
  ],
  [
    'finds an unknown reference of a comparison',
    (data) => {
      Object.assign(find(data, 'calculations', 'clubsByBerths'), { reference: 'ratz' });
    },
    "data/record/calculations.json: clubsByBerths › reference: no reference has the id 'ratz'; add it to data/record/references.json or correct the id",
  ],
  [
    'finds an unknown reference of a group',
    (data) => {
      find(data, 'calculations', 'clubsByBerths').groups[1].references.push('ratz');
    },
    "data/record/calculations.json: clubsByBerths › groups.1.references.1: no reference has the id 'ratz'; add it to data/record/references.json or correct the id",
  ],
]);
