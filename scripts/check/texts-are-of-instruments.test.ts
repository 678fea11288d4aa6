import { find, testRule } from './test-rule.js';
import { textsAreOfInstruments } from './texts-are-of-instruments.js';

const lines = (id: string) =>
  `data/record/references.json: leaflet › textOf: no instrument has the id '${id}'; correct it, or add the instrument`;

testRule(textsAreOfInstruments, [
  [
    'finds the text of a document that does not exist',
    (data) => {
      Object.assign(find(data, 'references', 'leaflet'), { textOf: 'charterr' });
    },
    lines('charterr'),
  ],
  [
    'finds the text of what is no document',
    (data) => {
      Object.assign(find(data, 'references', 'leaflet'), { textOf: 'club' });
    },
    lines('club'),
  ],
  [
    'admits the text of an instrument',
    (data) => {
      Object.assign(find(data, 'references', 'leaflet'), { textOf: 'charter' });
    },
  ],
]);
