import { factsAreAssessed } from './facts-are-assessed.js';
import { testRule } from './test-rule.js';

testRule(factsAreAssessed, [
  [
    'finds a fact without an assessment',
    (data) => {
      data.record.assessments.pop();
    },
    'data/record/regatta.json: charterKept: is not assessed; add an assessment',
  ],
  [
    'finds a fact that is assessed twice',
    (data) => {
      data.record.assessments.push(data.record.assessments[1]);
    },
    'data/record/regatta.json: regattaHeld › fact: is assessed in data/record/regatta.json already; merge the two assessments',
  ],
  [
    'finds an assessment of no fact',
    (data) => {
      data.record.assessments.push({ file: 'record/ferry.json', value: { fact: 'ratz' } });
    },
    "data/record/ferry.json: ratz › fact: no fact has the id 'ratz'; correct the id, or remove the assessment",
  ],
  [
    'finds an assessment in the file of another topic',
    (data) => {
      Object.assign(data.record.assessments[2], { file: 'record/ferry.json' });
    },
    "data/record/ferry.json: charterKept › fact: is of the topic 'regatta'; put it into data/record/regatta.json",
  ],
]);
