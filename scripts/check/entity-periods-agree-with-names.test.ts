import { entityPeriodsAgreeWithNames } from './entity-periods-agree-with-names.js';
import { find, testRule } from './test-rule.js';

testRule(entityPeriodsAgreeWithNames, [
  [
    'finds years that the name of an instrument does not give',
    (data) => {
      Object.assign(find(data, 'entities', 'charter'), { period: '2001/2004' });
    },
    "data/entities/instruments.json: charter › period: '2001/2004' is not the years of the name; write it as 2016/2018",
  ],
  [
    'finds a period that is no interval',
    (data) => {
      Object.assign(find(data, 'entities', 'charter'), { period: '2001-2003' });
    },
    "data/entities/instruments.json: charter › period: '2001-2003' is not the years of the name; write it as 2016/2018",
  ],
]);
