import { find, testRule } from './test-rule.js';
import { titlesAreUnique } from './titles-are-unique.js';

testRule(titlesAreUnique, [
  [
    'finds a title that another fact has',
    (data) => {
      Object.assign(find(data, 'facts', 'charterKept'), { title: 'GUESTS of the Ferry' });
    },
    "data/facts/regatta.json: charterKept › title: is also that of 'ferryGuests'; reword one of them",
  ],
]);
