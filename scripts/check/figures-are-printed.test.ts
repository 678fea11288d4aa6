import { figuresArePrinted } from './figures-are-printed.js';
import { find, testRule } from './test-rule.js';

testRule(figuresArePrinted, [
  [
    'finds a figure that no evidence prints',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests').evidence[0], { printed: 'More than 11,200' });
    },
    "data/facts/ferry.json: ferryGuests › asPrinted: '1,200' is in no printed form of its evidence; correct one of the two",
  ],
]);
