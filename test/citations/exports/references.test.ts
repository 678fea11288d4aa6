import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { referencesBib, referencesCslJson, referencesRis } from '../../../scripts/emit/references.js';
import { factIds, facts } from '../../../src/index.js';
import { notShown } from './cases.js';

const ids = [...factIds, 'sco-post-2020', 'sco-article-2017'];

test('references.bib has an entry of every fact and of the source', () => {
  const bib = referencesBib(facts);
  expect([...bib.matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key)).toEqual(ids);
  expect(notShown(bib.replaceAll(/\n(?!@)/g, ' '), facts)).toEqual([]);
});

test('references.csl.json has one item per line', () => {
  const json = referencesCslJson(facts);
  expect((JSON.parse(json) as { id: string }[]).map((item) => item.id)).toEqual(ids);
  expect(json.split('\n').length).toBe(ids.length + 3);
  expect(notShown(json, facts)).toEqual([]);
});

test('references.ris has a record of every fact and of the source', () => {
  const ris = referencesRis(facts);
  expect([...ris.matchAll(/^ID {2}- (.*)\r$/gm)].map(([, key]) => key)).toEqual(ids);
  expect(notShown(ris.replaceAll(/\r\n(?!TY)/g, ' '), facts)).toEqual([]);
});

test.for([referencesBib, referencesCslJson, referencesRis])('%o stays small in the tarball', (write) => {
  const bytesAFact = 80; // 52 to 69 when written; all three together stay under a tenth of the tarball
  expect(gzipSync(write(facts), { level: 9 }).length).toBeLessThan(facts.length * bytesAFact);
});
