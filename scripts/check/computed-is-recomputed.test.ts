import { computedIsRecomputed } from './computed-is-recomputed.js';
import { find, testRule } from './test-rule.js';

testRule(computedIsRecomputed, [
  [
    'finds a computed item without a calculation',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests').recorded[0], { basis: 'computed' });
    },
    "data/record/ferry.json: ferryGuests › recorded.0.calculation: is missing, though the basis is 'computed'; name it, or correct the basis",
  ],
  [
    'finds a calculation of an item that is not computed',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests').recorded[1], { basis: 'stated' });
    },
    "data/record/ferry.json: ferryGuests › recorded.1.basis: is 'stated', though a calculation is named; make it 'computed', or remove the calculation",
  ],
  [
    'finds an unknown calculation',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests').recorded[1], { calculation: 'ratz' });
    },
    "data/record/ferry.json: ferryGuests › recorded.1.calculation: no calculation has the id 'ratz'; add it to data/record/calculations.json or correct the id",
  ],
  [
    'finds an item that lacks the reference of an input',
    (data) => {
      find(data, 'calculations', 'shareOfGuests').rows.push({ parts: [{ value: 1 }], whole: 4, reference: 'leaflet' });
    },
    "data/record/ferry.json: ferryGuests › recorded.1.references: lacks 'leaflet', on which 'shareOfGuests' rests; add it",
  ],
  [
    'finds a figure that is not the result',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests').recorded[1], { value: 26 });
    },
    "data/record/ferry.json: ferryGuests › recorded.1.calculation: 'shareOfGuests' gives 25 %, not 26 %; correct the item or the inputs",
  ],
  [
    'finds a result that is not the figure',
    (data) => {
      Object.assign(find(data, 'calculations', 'shareOfGuests').rows[0].others[0], { value: 4 });
    },
    "data/record/ferry.json: ferryGuests › recorded.1.calculation: 'shareOfGuests' gives 20 %, not 25 %; correct the item or the inputs",
  ],
  [
    'finds a unit that is not that of the result',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests').recorded[1], { unit: '1' });
    },
    "data/record/ferry.json: ferryGuests › recorded.1.calculation: 'shareOfGuests' gives 25 %, not 25 1; correct the item or the inputs",
  ],
  [
    'finds a range if the result is a figure',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests').recorded[1], { kind: 'range', low: 25, high: 26 });
    },
    "data/record/ferry.json: ferryGuests › recorded.1.calculation: 'shareOfGuests' gives 25 %, not 25 to 26 %; correct the item or the inputs",
  ],
  [
    'finds a date',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests').recorded[1], { kind: 'date', date: '2017' });
    },
    "data/record/ferry.json: ferryGuests › recorded.1.calculation: 'shareOfGuests' gives 25 %, not a date; correct the item or the inputs",
  ],
  [
    'finds a figure that is not the sum of a group',
    (data) => {
      Object.assign(find(data, 'calculations', 'clubsByBerths').groups[1].members, { Bob: 9 });
    },
    "data/record/ferry.json: ferryGuests › recorded.3.calculation: 'berthsOfLeague' gives 20 {berth}, not 10 {berth}; correct the item or the inputs",
  ],
  [
    'finds an item that lacks the reference of a group',
    (data) => {
      Object.assign(find(data, 'calculations', 'clubsByBerths').groups[1], { references: ['seaAtlas', 'leaflet'] });
    },
    "data/record/ferry.json: ferryGuests › recorded.3.references: lacks 'leaflet', on which 'berthsOfLeague' rests; add it",
  ],
  [
    'finds a figure that is not the largest sum',
    (data) => {
      Object.assign(find(data, 'assessments', 'ferryGuests').recorded[3], { calculation: 'clubsByBerths' });
    },
    "data/record/ferry.json: ferryGuests › recorded.3.calculation: 'clubsByBerths' gives 20 {berth}, not 10 {berth}; correct the item or the inputs",
  ],
]);
