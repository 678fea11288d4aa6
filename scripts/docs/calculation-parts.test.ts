import { expect, test } from 'vitest';
import type { Calculation } from '../../src/record/calculation-model.js';
import { calculationSection } from './calculation-parts.js';

const cited = (ids: readonly string[]) => ids.map((id) => `[${id}]`).join(' ');

test('a comparison shows the sums, the largest first, and then every figure', () => {
  const calculation: Calculation = {
    kind: 'comparison',
    id: 'clubsByArea',
    title: 'Area of clubs',
    unit: 'km2',
    roundedTo: 10,
    reference: 'yearbook',
    groups: [
      { id: 'areaOfLeague', name: 'League', form: 'organization', members: { Ann: 12 }, references: ['atlas'] },
      { id: 'areaOfMarket', name: 'Market', form: 'forum', members: { Cid: 1e6 }, references: ['atlas'] },
      {
        id: 'areaOfClub',
        name: 'Club',
        form: 'organization',
        members: { Ann: 12, Bob: 9 },
        lacking: ['Dan'],
        note: 'Dan is an honorary member.',
        references: ['leaflet', 'atlas'],
      },
    ],
    sha256: '0'.repeat(64),
  };
  expect(calculationSection(calculation, cited)).toBe(`
### Area of clubs

**20 square kilometres**, Club.

The result is the largest of the organizations. Forums are listed but not ranked. Each sum is rounded to 10; the figures are from [yearbook].

|  | members | square kilometres | source of the list of members |
| --- | --- | --- | --- |
| Market (a forum) | 1 | 1,000,000 | [atlas] |
| Club | 3 | 20 | [leaflet] [atlas] |
| League | 1 | 10 | [atlas] |

- *Market*: Cid 1,000,000.
- *Club*: Ann 12; Bob 9. No figure: Dan. Dan is an honorary member.
- *League*: Ann 12.
`);
});

test('a point beyond the antimeridian is given in degrees west, too', () => {
  const points = [{ name: 'Quay', degrees: 191, reference: 'atlas' }];
  const axis = { axis: 'longitude', direction: 'east' } as const;
  const section = calculationSection(
    { kind: 'extreme', id: 'quay', title: 'Easternmost', ...axis, points, sha256: '0'.repeat(64) },
    cited,
  );
  expect(section).toContain('**191 degrees** (169 west), Quay.');
});

test('a share shows each row with one more digit than the result', () => {
  const row = { label: 'year 1', parts: [{ name: 'Ann', value: 1 }], whole: 3, reference: 'yearbook' };
  const section = calculationSection(
    { kind: 'share', id: 'share', title: 'Share', unit: '%', digits: 0, rows: [row], sha256: '0'.repeat(64) },
    cited,
  );
  expect(section).toContain('**33 per cent**.');
  expect(section).toContain('Year 1 [yearbook]: the parts together, divided by the whole: 33.3.');
});
