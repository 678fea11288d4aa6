import { passagesHaveRollingHashes } from './passages-have-rolling-hashes.js';
import { find, testRule } from './test-rule.js';

testRule(passagesHaveRollingHashes, [
  [
    'finds a clause without a hash',
    (data) => {
      Object.assign(find(data, 'facts', 'ferryGuests').evidence[0], { sha256: 'ratz' });
    },
    'data/facts/ferry.json: ferryGuests › evidence.0.sha256: has no rolling hash; run npm run measure -- <copy of the post>',
    'data/measured.json: clause1 › rolling: belongs to no passage; run npm run measure -- <copy of the post>',
  ],
  [
    'finds a paragraph without a hash',
    (data) => {
      delete data.rolling.text1;
    },
    'data/measured.json: the post › loose: text1 has no rolling hash; run npm run measure -- <copy of the post>',
  ],
  [
    'finds a hash of nothing',
    (data) => {
      data.rolling.ratz = '00000000';
    },
    'data/measured.json: ratz › rolling: belongs to no passage; run npm run measure -- <copy of the post>',
  ],
]);
