import { expect, test } from 'vitest';
import { toBibtex } from '../../../src/citations/exports/bibtex.js';
import { VERSION } from '../../../src/index.js';
import { factOf, notShown } from './cases.js';

// the other tests rely on notShown, so it must notice each thing that goes missing

const fact = factOf('someFact', 'A title', { state: 'moved', since: '0.2.0', to: 'otherFact' });
const line = `MOVED: A title [someFact, sha256 ${fact.digest.slice(0, 12)}; moved in 0.2.0 to otherFact]. sco-facts@${VERSION}`;

test('nothing is missing from a line that has all', () => {
  expect(notShown(`another line\n${line}`, [fact])).toEqual([]);
});

test.for([
  ['MOVED: ', 'someFact: MOVED: A title'],
  ['A title', 'someFact: MOVED: A title'],
  [fact.digest.slice(0, 12), `someFact: someFact, sha256 ${fact.digest.slice(0, 12)}`],
  ['moved in 0.2.0', 'someFact: moved in 0.2.0'],
  ['otherFact', 'someFact: otherFact'],
  [`sco-facts@${VERSION}`, `someFact: sco-facts@${VERSION}`],
] as const)('%s is missed', ([part, report]) => {
  const spoilt = line.replace(part, '');
  expect(notShown(spoilt, [fact])).toEqual([report]);
  expect(notShown(`${spoilt}\n${line.replace(fact.id, 'otherId')}`, [fact])).toEqual([report]); // elsewhere counts not
});

test('a part that is only in an address counts as missing', () => {
  const address = `https://unpkg.com/sco-facts@${VERSION}/dist/facts/someFact.json`;
  expect(notShown(line.replace(`sco-facts@${VERSION}`, address), [fact])).toEqual([`someFact: sco-facts@${VERSION}`]);
});

test('a fact that is absent lacks every part', () => {
  expect(notShown(toBibtex([]), [fact])).toHaveLength(5);
});
