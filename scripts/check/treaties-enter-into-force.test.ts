import { find, testRule } from './test-rule.js';
import { treatiesEnterIntoForce } from './treaties-enter-into-force.js';

testRule(treatiesEnterIntoForce, [
  [
    'finds a treaty that is in force before its adoption',
    (data) => {
      Object.assign(find(data, 'entities', 'charter'), { inForce: '2000-12-31?' });
    },
    'data/entities/instruments.json: charter › inForce: lies before 2001-01-02, the day of adoption; correct it, or adopted',
  ],
  [
    'finds a treaty that was never adopted',
    (data) => {
      Object.assign(find(data, 'entities', 'charter'), { adopted: undefined });
    },
    'data/entities/instruments.json: charter › inForce: is given without a day of adoption; correct it, or adopted',
  ],
]);
