import { calculationsAreUsed } from './calculations-are-used.js';
import { find, testRule } from './test-rule.js';

testRule(calculationsAreUsed, [
  [
    'finds a calculation that nothing uses',
    (data) => {
      data.record.calculations.push({ file: 'record/calculations.json', value: { id: 'ratz' } });
    },
    'data/record/calculations.json: ratz: is used by no recorded item; use it, or remove it',
  ],
  [
    'finds a calculation whose item names another',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests').recorded[1], { calculation: 'ratz' });
    },
    'data/record/calculations.json: shareOfGuests: is used by no recorded item; use it, or remove it',
  ],
  [
    'finds a comparison of which no group is used',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests').recorded[3], { calculation: 'westernPier' });
    },
    'data/record/calculations.json: clubsByBerths: is used by no recorded item; use it, or remove it',
  ],
  [
    'admits a comparison that is used itself',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests').recorded[3], { calculation: 'clubsByBerths' });
    },
  ],
]);
