import { testRule } from './test-rule.js';
import { uncoveredIsInBody } from './uncovered-is-in-body.js';

testRule(uncoveredIsInBody, [
  [
    'finds a paragraph that the post does not have',
    (data) => {
      data.uncovered.push({ paragraph: 3, start: 5, end: 9, reason: 'rhetoric' });
    },
    'data/uncovered.json: paragraph 3 › paragraph: the post has no such paragraph; use 1 to 2',
  ],
  [
    'finds a part beyond the end of its paragraph',
    (data) => {
      data.uncovered.push({ paragraph: 2, start: 78, end: 90, reason: 'rhetoric' });
    },
    'data/uncovered.json: paragraph 2 › 78–90: is no part of the 80 code points of the paragraph; measure it again',
  ],
  [
    'finds a part that ends before it starts',
    (data) => {
      data.uncovered.push({ paragraph: 2, start: 48, end: 42, reason: 'rhetoric' });
    },
    'data/uncovered.json: paragraph 2 › 48–42: is no part of the 80 code points of the paragraph; measure it again',
  ],
]);
