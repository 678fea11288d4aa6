import { spansLieInParagraphs } from './spans-lie-in-paragraphs.js';
import { find, testRule } from './test-rule.js';

testRule(spansLieInParagraphs, [
  [
    'finds a span beyond its paragraph',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests').evidence[0], { end: 5000 });
    },
    'data/facts/ferry.json: ferryGuests › evidence.0.end: 5000 lies beyond the 80 code points of paragraph 1; measure the span again',
  ],
  [
    'finds a paragraph that the post does not have',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests').evidence[0], { paragraph: 3 });
    },
    'data/facts/ferry.json: ferryGuests › evidence.0.paragraph: the post has no paragraph 3; use 1 to 2',
  ],
  [
    'finds a span too short for four words',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests').evidence[0], { end: 7 });
    },
    'data/facts/ferry.json: ferryGuests › evidence.0: spans only 7 code points; span a clause of at least four words',
  ],
  [
    'finds a printed form that is longer than its span',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests').evidence[0], { printed: 'x'.repeat(41) });
    },
    'data/facts/ferry.json: ferryGuests › evidence.0.printed: is longer than its span; correct one of the two',
  ],
]);
