import { statementsGiveFigures } from './statements-give-figures.js';
import { find, testRule } from './test-rule.js';

testRule(statementsGiveFigures, [
  [
    'finds a statement that gives another figure',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests'), { statement: 'The ferry carried more than 1,201 guests.' });
    },
    "data/facts/ferry.json: ferryGuests › statement: does not give the figure as '1,200'; correct statement or asPrinted",
  ],
  [
    'admits a figure at the end of a sentence',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests'), { statement: 'The guests of the ferry were 1,200.' });
    },
  ],
]);
