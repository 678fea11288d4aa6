import { entitiesAreUsed } from './entities-are-used.js';
import { find, testRule } from './test-rule.js';

testRule(entitiesAreUsed, [
  [
    'finds an entity that nothing mentions',
    (data) => {
      data.entities.push({ file: 'entities/events.json', value: { id: 'picnic', type: 'event' } });
    },
    'data/entities/events.json: picnic: is mentioned by no fact and no reference; name it in a fact, or remove it',
  ],
  [
    'counts the parent of an entity as mentioned',
    (data) => {
      Object.assign(find(data, 'entities', 'harbour'), { country: undefined });
    },
    'data/entities/states.json: lakeland: is mentioned by no fact and no reference; name it in a fact, or remove it',
  ],
  [
    'counts a document as mentioned by the reference that is its text',
    (data) => {
      data.entities.push({ file: 'entities/instruments.json', value: { id: 'statutes', type: 'instrument' } });
      Object.assign(find(data, 'references', 'leaflet'), { textOf: 'statutes' });
    },
  ],
]);
