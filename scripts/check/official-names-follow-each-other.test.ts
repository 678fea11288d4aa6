import { officialNamesFollowEachOther } from './official-names-follow-each-other.js';
import { find, testRule } from './test-rule.js';

const place = 'data/entities/places.json: harbour › officialNames';

testRule(officialNamesFollowEachOther, [
  [
    'finds a name that the entity does not list',
    (data) => {
      Object.assign(find(data, 'entities', 'harbour'), { aliases: ['Port'] });
    },
    `${place}.0.name: 'Haven' is not the name or an alias; add it to aliases`,
  ],
  [
    'finds a gap between two names',
    (data) => {
      Object.assign(find(data, 'entities', 'harbour').officialNames[1], { period: '1991/..' });
    },
    `${place}.1.period: does not start at 1990-05; start where the name before it ends`,
  ],
  [
    'finds a last name that is not the present one',
    (data) => {
      find(data, 'entities', 'harbour').officialNames.reverse();
    },
    `${place}.1.period: does not start at ..; start where the name before it ends`,
    `${place}.1.name: is not 'Harbour'; end with the present name`,
  ],
]);
