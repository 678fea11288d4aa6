import officialSchema from '@digitallinguistics/schemas/schemas/Bibliography.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../../src/citations/exports/csl-item.js';
import { toCslJson } from '../../../src/citations/exports/csl-json.js';
import { ratsArrests, source, VERSION } from '../../../src/index.js';
import { allFacts, factOf, notShown } from './cases.js';
import { cslDataSchema } from './csl-data-schema.js';

// the official csl-data.json of CSL 1.0, whole, which the linguists' schemas ship as their schema of bibliographies
const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
const schemas = { official: ajv.compile(officialSchema), own: ajv.compile(cslDataSchema) };
const all = { withSource: true, accessed: '2026-11-24' } as const;

test('the official schema is that of CSL', () => {
  expect(officialSchema.$id).toBe('https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json');
});

describe.each(Object.entries(schemas))('the %s schema', (_name, validate) => {
  test('admits all facts and the source', () => {
    for (const options of [{}, all, { ...all, versionedKeys: true }]) {
      expect(validate(toCslJson(allFacts, options)), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  test.for<[string, (item: Record<string, unknown>) => void]>([
    ['an unknown variable', (item) => Object.assign(item, { containerTitle: 'x' })],
    ['an unknown type', (item) => Object.assign(item, { type: 'forum-post' })],
    ['an EDTF date', (item) => Object.assign(item, { issued: '2020-07-02' })],
    ['a missing part of a date', (item) => Object.assign(item, { issued: { 'date-parts': [[2017, null]] } })],
    ['no id', (item) => Reflect.deleteProperty(item, 'id')],
  ])('refuses %s', ([, spoil]) => {
    const items = structuredClone(toCslJson(ratsArrests)) as unknown as Record<string, unknown>[];
    for (const item of items) spoil(item);
    expect(validate(items)).toBe(false);
  });
});

test('an item survives JSON, and shows all of a fact', () => {
  const items = toCslJson(allFacts, all);
  const json = JSON.stringify(items);
  expect(JSON.parse(json)).toEqual(items);
  const lines = items
    .map((item) => `${item.title} ${item['container-title']} ${'publisher' in item ? item.publisher : ''}`)
    .join('\n');
  expect(notShown(lines, allFacts)).toEqual([]);
});

test('dates have as many parts as are known', () => {
  const [post, article] = toCslJson([], all) as [CslItem, CslItem];
  expect(post.issued).toEqual({ 'date-parts': [[2020, 7, 2]] });
  expect(article.issued).toEqual({ 'date-parts': [[2017, 10]] });
  expect(post.URL).toBe(source.url);
});

test('a title cannot bring markup of its own', () => {
  const [item] = toCslJson(factOf('x', '<b>a</B> </span> <SUP> <span class="x"> <em> a<b'));
  expect(item?.title.match(/<\/?[a-z]+\b/gi)).toEqual(['<span', '<em', '</span']);
  expect(item?.title.replaceAll('\u2060', '')).toContain('<b>a</B> </span> <SUP> <span class="x"> <em> a<b</span>');
});

test('what no style prints is there for programs', () => {
  expect(toCslJson(ratsArrests, { withSource: true })[0]).toMatchObject({
    custom: {
      citationKey: `sco-facts@${VERSION}/ratsArrests:${ratsArrests.digest.slice(0, 12)}`,
      packageUrl: `pkg:npm/sco-facts@${VERSION}#dist/facts/ratsArrests.json`,
      evidence: 'Evidence: Sheikh Arham, cssforum.com.pk, 2 July 2020, paragraph 12',
    },
  });
});

test('names keep their capitals in styles that change those of titles, containers and publishers', () => {
  const nocase = /^<span class="nocase">.*<\/span>$/;
  expect(toCslJson(ratsArrests)).toMatchObject([
    {
      title: expect.stringMatching(nocase),
      'container-title': expect.stringMatching(nocase),
      publisher: expect.stringMatching(nocase),
    },
  ]);
});
