import { printedFormsAreShort } from './printed-forms-are-short.js';
import { find, testRule } from './test-rule.js';

testRule(printedFormsAreShort, [
  [
    'finds running prose as a printed form',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests').evidence[0], { printed: 'x'.repeat(61) });
    },
    'data/facts/ferry.json: ferryGuests › evidence.0.printed: has 61 characters and is no declared title; keep to a figure or a name of at most 60 characters',
  ],
  [
    'admits sixty characters',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests').evidence[0], { printed: 'x'.repeat(60) });
    },
  ],
  [
    'admits a long title of an event',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests').evidence[0], { printed: 'x'.repeat(61) });
      Object.assign(find(data, 'facts', 'regattaHeld'), { name: 'x'.repeat(61) });
    },
  ],
  [
    'admits a long title of an instrument',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests').evidence[0], { printed: 'x'.repeat(61) });
      Object.assign(find(data, 'entities', 'charter'), { aliases: ['x'.repeat(61)] });
    },
  ],
]);
