import { periodsArePrinted } from './periods-are-printed.js';
import { find, testRule } from './test-rule.js';

testRule(periodsArePrinted, [
  [
    'finds a period that no evidence prints',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests'), { period: '2001/2003' });
    },
    'data/facts/ferry.json: ferryGuests › period: 2001/2003 is in no printed form; add the evidence that prints it',
  ],
  [
    'admits a quantity without a period',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests'), { period: undefined });
    },
  ],
]);
