import { addressesAreOriginal } from './addresses-are-original.js';
import { find, testRule } from './test-rule.js';

testRule(addressesAreOriginal, [
  [
    'finds the address of an unofficial copy, such as https://www.scribd.com/ratz',
    (data) => {
      Object.assign(find(data, 'references', 'yearbook'), { URL: 'https://www.scribd.com/ratz' });
    },
    "data/record/references.json: yearbook › URL: is the address of an unofficial copy; leave it out, and set seen.how to 'copy'",
  ],
  [
    'finds the address of an unofficial copy, such as http://DOCSLIB.org',
    (data) => {
      Object.assign(find(data, 'references', 'yearbook'), { URL: 'http://DOCSLIB.org' });
    },
    "data/record/references.json: yearbook › URL: is the address of an unofficial copy; leave it out, and set seen.how to 'copy'",
  ],
  [
    'finds the address of an unofficial copy, such as https://li.ru?ratz',
    (data) => {
      Object.assign(find(data, 'references', 'yearbook'), { URL: 'https://li.ru?ratz' });
    },
    "data/record/references.json: yearbook › URL: is the address of an unofficial copy; leave it out, and set seen.how to 'copy'",
  ],
  [
    'finds an address if only a copy was seen',
    (data) => {
      Object.assign(find(data, 'references', 'leaflet'), { URL: 'https://example.org/leaflet' });
    },
    'data/record/references.json: leaflet › URL: is given, though only a copy was seen; leave it out, or correct seen.how',
  ],
  [
    'finds no address though the source itself was seen',
    (data) => {
      Object.assign(find(data, 'references', 'yearbook'), { URL: undefined });
    },
    "data/record/references.json: yearbook › URL: is missing, though seen.how is 'file'; give it, or set seen.how to 'copy'",
  ],
  [
    'admits a host whose name only ends like that of a copy',
    (data) => {
      Object.assign(find(data, 'references', 'yearbook'), { URL: 'https://ratzli.ru/scribd.com/' });
    },
  ],
]);
