import { paragraphsAreNumbered } from './paragraphs-are-numbered.js';
import { testRule } from './test-rule.js';

testRule(paragraphsAreNumbered, [
  [
    'finds paragraphs out of order',
    (data) => {
      Object.assign(data.source.value.paragraphs[1], { paragraph: 3 });
    },
    'data/source.json: the post › paragraphs: 3 is out of order; number them 1, 2, 3 …',
  ],
  [
    'finds a heading after the last paragraph',
    (data) => {
      Object.assign(data.source.value.headings[0], { before: 3 });
    },
    'data/source.json: the post › headings: stands before paragraph 3; use 1 to 2',
  ],
]);
