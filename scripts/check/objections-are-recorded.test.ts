import { objectionsAreRecorded } from './objections-are-recorded.js';
import { find, testRule } from './test-rule.js';

testRule(objectionsAreRecorded, [
  [
    'finds a fact that is contradicted by nothing',
    (data) => {
      Object.assign(find(data, 'assessments', 'regattaHeld'), { verdict: 'contradicted' });
    },
    'data/record/regatta.json: regattaHeld › recorded: is missing, though the fact is contradicted; give the figure, date or name that differs',
  ],
  [
    'finds a fact that is outdated by nothing',
    (data) => {
      Object.assign(find(data, 'assessments', 'regattaHeld'), { verdict: 'outdated' });
    },
    'data/record/regatta.json: regattaHeld › recorded: is missing, though the fact is outdated; give the figure, date or name that differs',
  ],
]);
