import { PackageURL } from 'packageurl-js';
import { describe, expect, test } from 'vitest';
import { bibliographyFormats } from '../../../src/citations/exports/formats.js';
import * as citations from '../../../src/citations/index.js';
import { packageUrl } from '../../../src/citations/key.js';
import { factIds, facts, ratsArrests, ratsExtraditions, ScoFactsError, VERSION } from '../../../src/index.js';
import { allFacts, factOf } from './cases.js';

// as a caller without types sees them
type Exporter = (facts: unknown, options?: unknown) => unknown;
const functions = citations as unknown as Readonly<Record<string, Exporter>>;
const formats = Object.values(bibliographyFormats);

/** The function of a format, such as `toCslJson` of `csl-json`. */
const functionOf = (name: string) =>
  `to${name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

const exportersOf = (names: readonly string[]) =>
  names.map(functionOf).map((name): [string, Exporter] => [name, functions[name] as Exporter]);

const exporters = [...exportersOf(formats.map(({ name }) => name)), ...exportersOf(['json-ld-script', 'json-ld-text'])];
const supporting = (option: 'accessed' | 'versionedKeys') =>
  exportersOf(formats.filter(({ supports }) => supports.includes(option)).map(({ name }) => name));

test('the table of formats has every exporter', () => {
  const names = Object.keys(citations).filter((name) => /^to[A-Z]/.test(name));
  expect(exporters.map(([name]) => name).sort()).toEqual(names.sort());
  expect(supporting('versionedKeys').length).toBeGreaterThan(0);
});

test.for(formats)('options that $name does not support are refused by its function', ({ name, supports }) => {
  const [[, run] = ['', () => '']] = exportersOf([name]);
  if (supports.length === 0) return expect(run.length).toBe(1); // takes facts alone
  for (const option of ['withSource', 'versionedKeys'] as const) {
    const refusal = supports.includes(option) ? 'none' : `INVALID_ARGUMENT ${functionOf(name)}`;
    expect(codeOf(() => run(ratsArrests, { [option]: true }))).toBe(refusal);
  }
});

function codeOf(action: () => unknown): string {
  try {
    action();
    return 'none';
  } catch (error) {
    if (!(error instanceof ScoFactsError)) throw error;
    return `${error.code} ${error.message.split(':')[0]}`;
  }
}

const fact = factOf('someFact', 'A title');
const noFacts = {
  undefined: undefined,
  null: null,
  text: 'ratsArrests',
  'an empty object': {},
  'an array with a hole': [undefined],
  'nested arrays': [[ratsArrests]],
  'an id with a space': { ...fact, id: 'two words' },
  'an id with a brace': { ...fact, id: 'a}b' },
  'no title': { ...fact, title: '' },
  'a title on two lines': { ...fact, title: 'one\ntwo' },
  'a title with CR': { ...fact, title: 'one\rER  - ' },
  'a title with NUL': { ...fact, title: 'one\0two' },
  'a title with NEL': { ...fact, title: 'one\u0085two' },
  'a title with U+2028': { ...fact, title: 'one\u2028two' },
  'a title with a lone surrogate': { ...fact, title: 'one\ud800two' },
  'a short digest': { ...fact, digest: '0123456789ab' },
  'no evidence': { ...fact, evidence: [] },
  'a standing on two lines': { ...fact, standing: { state: 'moved', since: '1\n2', to: 'x' } },
  'an unknown standing': { ...fact, standing: { state: 'improved', since: '1.0.0' } },
  'two contents of a fact': [fact, { ...fact, digest: 'f'.repeat(64) }],
  'ids that differ in case': [fact, { ...fact, id: 'somefact' }],
};

describe.for(exporters)('%s', ([name, run]) => {
  test.for(Object.entries(noFacts))('refuses %s', ([, input]) => {
    expect(codeOf(() => run(input))).toBe(`INVALID_ARGUMENT ${name}`);
  });

  test('takes one fact as an array of one, a fact twice as once, and none', () => {
    expect(run(ratsArrests)).toEqual(run([ratsArrests]));
    expect(run([ratsArrests, ratsExtraditions, ratsArrests])).toEqual(run([ratsArrests, ratsExtraditions]));
    expect(codeOf(() => run([]))).toBe('none');
  });

  test('gives the same result each time, in the order given', () => {
    expect(run(allFacts)).toEqual(run(allFacts));
    const text = JSON.stringify(run([ratsExtraditions, ratsArrests]));
    expect(text.indexOf('ratsExtraditions')).toBeLessThan(text.indexOf('ratsArrests'));
  });
});

describe.for(supporting('accessed'))('options of %s', ([name, run]) => {
  test.for([null, 'x', { acessed: '2026-11-24' }, { accessed: '2026-02-30' }, { accessed: '2026' }, { accessed: 5 }])(
    'refuses %o',
    (options) => {
      expect(codeOf(() => run(ratsArrests, options))).toBe(`INVALID_ARGUMENT ${name}`);
    },
  );

  test('takes undefined for left out', () => {
    expect(run(ratsArrests, { accessed: undefined })).toEqual(run(ratsArrests));
  });
});

describe.for(supporting('versionedKeys'))('the source in %s', ([, run]) => {
  const text = (withSource: unknown) => JSON.stringify(run(ratsArrests, { withSource }));

  test('is the post with the article, or the article alone', () => {
    expect(text('post')).toBe(text(true));
    expect(text('post')).toMatch(/sco-post-2020.*sco-article-2017/);
    expect(text('article')).toContain('sco-article-2017');
    expect(text('article')).not.toMatch(/sco-post-2020|Sheikh Arham/);
    expect(text('article')).toMatch(/paragraph 12 of (?:the|a) copy/);
    expect(text(false)).toBe(text(undefined));
  });
});

describe.for(supporting('versionedKeys'))('keys of %s', ([name, run]) => {
  test('refuses a flag that is neither true nor false', () => {
    expect(codeOf(() => run(ratsArrests, { withSource: 1 }))).toBe(`INVALID_ARGUMENT ${name}`);
    expect(codeOf(() => run(ratsArrests, { versionedKeys: 'yes' }))).toBe(`INVALID_ARGUMENT ${name}`);
  });

  test('are the ids, and two fixed ones, without a clash', () => {
    const keys = keysOf(run(facts, { withSource: true }));
    expect(keys).toEqual([...factIds, 'sco-post-2020', 'sco-article-2017']);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  test('name the version when asked to', () => {
    const keys = keysOf(run(facts, { versionedKeys: true, withSource: true }));
    expect(keys.slice(0, -2)).toEqual(factIds.map((id) => `${id}:${VERSION}`));
  });
});

function keysOf(output: unknown): string[] {
  if (Array.isArray(output)) return output.map((item: { id: string }) => item.id);
  return [...String(output).matchAll(/^(?:@\w+\{(.*),|ID {2}- (.*)\r)$/gm)].map(([, bib, ris]) => bib ?? ris ?? '');
}

test('every package URL is read back by packageurl-js', () => {
  for (const each of facts) {
    const url = PackageURL.fromString(packageUrl(each));
    expect([url.type, url.name, url.version, url.subpath]).toEqual([
      'npm',
      'sco-facts',
      VERSION,
      `dist/facts/${each.id}.json`,
    ]);
    expect(url.toString()).toBe(packageUrl(each));
  }
});
