import { inputsHaveDigests } from './inputs-have-digests.js';
import { find, testRule } from './test-rule.js';

// the digests were computed by another program, from the same fields in RFC 8785 form
const line = (id: string, digest: string) =>
  `data/record/calculations.json: ${id} › sha256: is not the digest of the inputs; ` +
  `undo the change of the inputs or, if it is meant, put ${digest} here`;

testRule(inputsHaveDigests, [
  [
    'finds another digit in a share',
    (data) => {
      Object.assign(find(data, 'calculations', 'shareOfGuests').rows[0].parts[0], { value: 1.1 });
    },
    line('shareOfGuests', '1e5bf23442e5137bb815815a2704a7effeee67382d3a848ea9898a2731cb7636'),
  ],
  [
    'finds another digit in a point',
    (data) => {
      Object.assign(find(data, 'calculations', 'westernPier').points[0], { degrees: 7.01 });
    },
    line('westernPier', 'd5c40ebaf1ec62923abff8b3091a110c2da079971165a46a985011316644c4c6'),
  ],
  [
    'finds another digit in a group, even if the rounded sum is the same',
    (data) => {
      Object.assign(find(data, 'calculations', 'clubsByBerths').groups[0].members, { Ann: 13 });
    },
    line('clubsByBerths', 'f89d8937dd19954e27168986164a8492aad0b7f49b3bdaa7bac433526aaee9a8'),
  ],
  [
    'finds another source',
    (data) => {
      Object.assign(find(data, 'calculations', 'clubsByBerths'), { reference: 'leaflet' });
    },
    line('clubsByBerths', 'c08680f20806de4fca35f353f7640b5d5eb862b03d7080477edae97c41d562aa'),
  ],
  [
    'finds another digest',
    (data) => {
      Object.assign(find(data, 'calculations', 'westernPier'), {
        sha256: '0000000000000000000000000000000000000000000000000000000000000000',
      });
    },
    line('westernPier', '56badb262f3e57eaf07efc5129970d6d54670d94aeb88766e5d051b39d3a2134'),
  ],
  [
    'admits another title, and the members in another order',
    (data) => {
      const calculation = find(data, 'calculations', 'clubsByBerths');
      Object.assign(calculation, { title: 'Clubs by berths' });
      Object.assign(calculation.groups[0], { members: { Bob: 9, Ann: 12 } });
    },
  ],
]);
