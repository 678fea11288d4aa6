import { aboutIsComplete } from './about-is-complete.js';
import { find, testRule } from './test-rule.js';

testRule(aboutIsComplete, [
  [
    'finds entities that only other fields mention',
    (data) => {
      Object.assign(find(data, 'facts', 'regattaHeld'), { about: ['regatta'] });
    },
    "data/facts/regatta.json: regattaHeld › about: lacks 'harbour', 'club'; add what the other fields mention",
  ],
  [
    'finds an entity that is named twice',
    (data) => {
      find(data, 'facts', 'ferryGuests').about.push('club');
    },
    'data/facts/ferry.json: ferryGuests › about: names an entity twice; name it once',
  ],
]);
