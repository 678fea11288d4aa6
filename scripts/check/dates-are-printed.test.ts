import { datesArePrinted } from './dates-are-printed.js';
import { find, testRule } from './test-rule.js';

testRule(datesArePrinted, [
  [
    'finds a date that no evidence prints',
    (data) => {
      Object.assign(find(data, 'facts', 'regattaHeld'), { date: '2001-07' });
    },
    'data/facts/regatta.json: regattaHeld › date: 2001-07 is in no printed form; correct it or the evidence that prints it',
  ],
]);
