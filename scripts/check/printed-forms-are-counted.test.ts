import { printedFormsAreCounted } from './printed-forms-are-counted.js';
import { find, testRule } from './test-rule.js';

testRule(printedFormsAreCounted, [
  [
    'finds a printed form that was not counted',
    (data) => {
      Object.assign(find(data, 'facts', 'charterKept').evidence[0], { printed: 'Charter' });
    },
    'data/measured.json: Charter › occurrences: is not counted; run npm run measure -- <copy of the post>',
  ],
  [
    'finds a count of nothing',
    (data) => {
      data.occurrences.ratz = 1;
    },
    'data/measured.json: ratz › occurrences: is printed for no fact; run npm run measure -- <copy of the post>',
  ],
]);
