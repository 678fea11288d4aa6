import { mentionsResolve } from './mentions-resolve.js';
import { find, testRule } from './test-rule.js';

testRule(mentionsResolve, [
  [
    'finds an unknown entity',
    (data) => {
      find(data, 'facts', 'ferryGuests').about.push('ratz');
    },
    "data/facts/ferry.json: ferryGuests › about.1: no entity has the id 'ratz'; add it to data/entities/ or correct the id",
  ],
  [
    'finds an entity of the wrong type',
    (data) => {
      Object.assign(find(data, 'facts', 'regattaHeld'), { place: 'federation' });
    },
    "data/facts/regatta.json: regattaHeld › place: 'federation' is of type organization; name an entity of type place",
  ],
  [
    'finds an entity of the wrong type in a list',
    (data) => {
      Object.assign(find(data, 'facts', 'regattaHeld'), { organizers: ['club', 'harbour'] });
    },
    "data/facts/regatta.json: regattaHeld › organizers.1: 'harbour' is of type place; name an entity of type organization",
  ],
  [
    'finds a country that is no State',
    (data) => {
      Object.assign(find(data, 'entities', 'harbour'), { country: 'club' });
    },
    "data/entities/places.json: harbour › country: 'club' is of type organization; name an entity of type state",
  ],
  [
    'finds an instrument that was adopted in an organization',
    (data) => {
      Object.assign(find(data, 'entities', 'charter'), { place: 'club' });
    },
    "data/entities/instruments.json: charter › place: 'club' is of type organization; name an entity of type place",
  ],
  [
    'finds an organization that is part of a place',
    (data) => {
      Object.assign(find(data, 'entities', 'club'), { partOf: 'harbour' });
    },
    "data/entities/organizations.json: club › partOf: 'harbour' is of type place; name an entity of type organization",
  ],
]);
