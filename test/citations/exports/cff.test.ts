import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toCff } from '../../../src/citations/exports/cff.js';
import { ratsArrests, ratsExtraditions, VERSION } from '../../../src/index.js';
import { allFacts, notShown } from './cases.js';

// the official schema, as this package has it in a file that its exports do not name
const schemaUrl = new URL('../../../node_modules/cffjs/dist/schema.js', import.meta.url);

let validate: ReturnType<Ajv['compile']>;
beforeAll(async () => {
  const { schema } = (await import(schemaUrl.href)) as { schema: { $id: string } };
  expect(schema.$id).toBe('https://citation-file-format.github.io/1.2.0/schema.json');
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  validate = ajv.compile(schema);
});

const read = (cff: string): Record<string, unknown> => parse(cff, { version: '1.2', schema: 'core' });

test.for([
  ['no fact', toCff([])],
  ['one fact', toCff(ratsArrests, { accessed: '2026-11-24' })],
  ['all facts', toCff(allFacts)],
] as const)('a file with %s is valid CFF 1.2.0', ([, cff]) => {
  expect(validate(read(cff)), JSON.stringify(validate.errors)).toBe(true);
});

test.for([
  ['type: "dataset"', 'type: "post"'],
  [/date-released: .*/, 'date-released: "today"'],
  ['alias: ', 'nickname: '],
  ['scope: ', 'range: '],
] as const)('the schema refuses a file where %s is changed', ([from, to]) => {
  const cff = toCff(ratsArrests);
  expect(cff.replace(from, to)).not.toBe(cff);
  expect(validate(read(cff.replace(from, to)))).toBe(false);
});

test('it describes the package, names the facts in scope, and then the source', () => {
  const cff = read(toCff([ratsArrests, ratsExtraditions], { accessed: '2026-11-24' }));
  expect(cff).toMatchObject({ type: 'dataset', title: 'sco-facts', version: VERSION });
  expect(cff['references']).toMatchObject([
    { type: 'data', version: VERSION, scope: keyOf(ratsArrests), 'date-accessed': '2026-11-24' },
    { type: 'data', version: VERSION, scope: keyOf(ratsExtraditions), 'date-accessed': '2026-11-24' },
    { type: 'generic', authors: [{ alias: 'Sheikh Arham' }], 'date-published': '2020-07-02' },
    { type: 'magazine-article', authors: [{ 'family-names': 'Alimov', 'given-names': 'Rashid' }], year: 2017 },
  ]);
});

const keyOf = (fact: { id: string; digest: string }) => `sco-facts@${VERSION}/${fact.id}:${fact.digest.slice(0, 12)}`;

test('every title comes back as it was, and shows all of a fact', () => {
  const references = read(toCff(allFacts))['references'] as { title: string; notes?: string }[];
  const lines = references.map((item) => `${item.title} ${item.notes}`).join('\n');
  expect(notShown(lines, allFacts, (text) => text)).toEqual([]);
  expect(references.filter((item) => item.title.includes('sha256'))).toEqual([]);
});
