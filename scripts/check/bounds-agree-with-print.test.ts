import { boundsAgreeWithPrint } from './bounds-agree-with-print.js';
import { find, testRule } from './test-rule.js';

testRule(boundsAgreeWithPrint, [
  [
    'finds a bound that the post words differently',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests'), { bound: 'almost' });
    },
    "data/facts/ferry.json: ferryGuests › bound: 'almost' is not the bound of 'More than 1,200'; use 'moreThan' or correct the printed form",
  ],
]);
