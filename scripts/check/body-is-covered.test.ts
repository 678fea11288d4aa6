import { bodyIsCovered } from './body-is-covered.js';
import { find, testRule } from './test-rule.js';

testRule(bodyIsCovered, [
  [
    'finds a part of the body that no fact covers',
    (data) => {
      data.uncovered.pop();
    },
    'data/uncovered.json: paragraph 2 › 40–50: is covered by no fact; extend the evidence of a fact, or list it with a reason',
  ],
  [
    'finds an uncovered end of a paragraph',
    (data) => {
      Object.assign(find(data, 'facts', 'charterKept').evidence[0], { end: 77 });
    },
    'data/uncovered.json: paragraph 2 › 77–80: is covered by no fact; extend the evidence of a fact, or list it with a reason',
  ],
  [
    'admits a full stop and a space between spans',
    (data) => {
      Object.assign(find(data, 'facts', 'charterKept').evidence[0], { end: 78 });
    },
  ],
  [
    'finds a listed part that a fact covers',
    (data) => {
      data.uncovered.push({ paragraph: 1, start: 5, end: 9, reason: 'rhetoric' });
    },
    'data/uncovered.json: paragraph 1 › 5–9: is covered by a fact, too; measure it again, or remove it',
  ],
]);
