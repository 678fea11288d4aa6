import { find, testRule } from './test-rule.js';
import { valuesAgreeWithPrint } from './values-agree-with-print.js';

testRule(valuesAgreeWithPrint, [
  [
    'finds a value that its figure does not mean',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests'), { value: 1300 });
    },
    "data/facts/ferry.json: ferryGuests › value: 1300 is not what '1,200' says; correct value or asPrinted",
  ],
]);
