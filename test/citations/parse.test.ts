import { describe, expect, test } from 'vitest';
import { cite } from '../../src/citations/cite.js';
import { citationKey, fileUrl, packageUrl, pageUrl } from '../../src/citations/key.js';
import { findCitations, formatCitation, parseCitation } from '../../src/citations/parse.js';
import { resolveCitation } from '../../src/citations/resolve.js';
import { citationStyles } from '../../src/citations/styles/table.js';
import { facts } from '../../src/index.js';
import { citationKeySchema } from '../../src/schemas/index.js';

const key = 'sco-facts@0.1.0/ratsArrests:0123456789ab';

function parsed(text: string) {
  const result = parseCitation(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.citation;
}

describe('every fact, in every form', () => {
  const jsdelivr = (text: string) => text.replace('https://unpkg.com/', 'https://cdn.jsdelivr.net/npm/');
  const forms = [citationKey, packageUrl, pageUrl, fileUrl, (fact: (typeof facts)[number]) => jsdelivr(fileUrl(fact))];

  test('is read, and written as it was', () => {
    const texts = facts.flatMap((fact) => forms.map((form) => String(form(fact))));
    expect(texts.map((text) => formatCitation(parsed(text)))).toEqual(texts);
  });

  test('resolves as current', () => {
    const answers = facts.flatMap((fact) => forms.map((form) => resolveCitation(form(fact)).state));
    expect(answers).toEqual(answers.map(() => 'current'));
  });

  test('has a key that the schema takes', () => {
    expect(facts.filter((fact) => !citationKeySchema.safeParse(citationKey(fact)).success)).toEqual([]);
    expect(facts.filter((fact) => citationKeySchema.safeParse(packageUrl(fact)).success)).toEqual([]);
    expect(citationKeySchema.safeParse(`${key} `).success).toBe(false);
    expect(citationKeySchema.safeParse(key.repeat(1e5)).success).toBe(false);
  });
});

describe('running text', () => {
  test('yields the first citation, with its place', () => {
    const text = `Prices rose 😀 (${key}).`;
    expect(parsed(text)).toEqual({
      form: 'key',
      version: '0.1.0',
      id: 'ratsArrests',
      digest: '0123456789ab',
      text: key,
      index: text.indexOf(key),
    });
  });

  test('yields all citations, past broken ones', () => {
    const text = `sco-facts@x ${key}\n[@${key}] "pkg:npm/sco-facts@0.1.0#dist/facts/noAlliances.json"`;
    expect(findCitations(text).map((citation) => citation.form)).toEqual(['key', 'packageUrl']);
    expect(findCitations(`${key}; ${key}`)).toHaveLength(2);
  });

  test.each([
    ` ${key}`,
    `(${key})`,
    `“${key}”`,
    `\n${key}\n`,
    `${key}.`,
    `${key},`,
    `«${key}»`,
    `key:${key}`,
    `See.${'\n'}${key}`,
    `... ${key}...`,
  ])('finds the key in %o', (text) => expect(parsed(text).text).toBe(key));
});

describe('text that is not a citation', () => {
  test.each([
    ['another package', `my-${key}`, 'MALFORMED_CITATION'],
    ['a scoped package', `@scope/${key}`, 'MALFORMED_CITATION'],
    ['a look-alike name', key.replace('s', 'ѕ'), 'NO_CITATION'],
    ['a look-alike letter before it', `я${key}`, 'MALFORMED_CITATION'],
    ['a look-alike letter in the id', key.replace('A', 'А'), 'MALFORMED_CITATION'],
    ['eleven digits', key.slice(0, -1), 'MALFORMED_CITATION'],
    ['thirteen digits', `${key}0`, 'MALFORMED_CITATION'],
    ['a word behind it', `${key}th`, 'MALFORMED_CITATION'],
    ['a letter of another script behind it', `${key}é`, 'MALFORMED_CITATION'],
    ['a joiner behind it', `${key}_x`, 'MALFORMED_CITATION'],
    ['another file', 'pkg:npm/sco-facts@0.1.0#dist/facts/noAlliances.json.bak', 'MALFORMED_CITATION'],
    ['a name with a dot before it', `my.${key}`, 'MALFORMED_CITATION'],
    ['another scheme', 'xpkg:npm/sco-facts@0.1.0#dist/facts/noAlliances.json', 'MALFORMED_CITATION'],
    ['a decomposed letter before it', `e\u0301${key}`, 'MALFORMED_CITATION'],
    ['no version', 'sco-facts/ratsArrests', 'NO_CITATION'],
    ['a range of versions', key.replace('0.1.0', '^0.1.0'), 'MALFORMED_CITATION'],
    ['a leading zero', key.replace('0.1.0', '0.01.0'), 'MALFORMED_CITATION'],
    ['a hostile id', key.replace('ratsArrests', '__proto__'), 'MALFORMED_CITATION'],
    ['an unfinished escape', 'pkg:npm/sco-facts@0.1.0#dist/facts/%E0%A4%A', 'MALFORMED_CITATION'],
    ['another file of the package', 'pkg:npm/sco-facts@0.1.0#dist/facts.json', 'MALFORMED_CITATION'],
    ['a path that climbs', 'pkg:npm/sco-facts@0.1.0#dist/facts/../facts/noAlliances.json', 'MALFORMED_CITATION'],
    ['an empty text', '', 'NO_CITATION'],
    ['a lone surrogate', '\ud800', 'NO_CITATION'],
    ['null', null, 'NOT_TEXT'],
    ['a key in a list', [key], 'NOT_TEXT'],
  ])('%s', (_name, text, code) => {
    const result = parseCitation(text);
    expect(result.ok ? result.citation : result.error).toMatchObject({ code, input: text });
    expect(result.ok || result.error.message).toBe(!result.ok && `parseCitation: ${result.error.problem}`);
  });
});

describe('a reference', () => {
  const [fact] = facts;
  if (!fact) throw new Error('there are facts');

  test.each(Object.values(citationStyles))('in $name is read with the digest that it prints', (style) => {
    for (const format of ['text', 'markdown', 'html'] as const) {
      const reference = cite(fact, { style, format });
      expect(resolveCitation(reference)).toMatchObject({ state: 'current', digestMatches: true });
      const forged = reference.replace(fact.digest.slice(0, 12), '0'.repeat(12));
      expect(resolveCitation(forged)).toMatchObject({ state: 'unknown', reason: 'DIGEST_MISMATCH' });
    }
  });
});

describe('refuses anything but a fact or citation, with a code', () => {
  test.each([
    [() => citationKey('ratsArrests' as never), "citationKey: fact must be a fact of this version, not 'ratsArrests'"],
    [
      () => packageUrl({ id: '__proto__', digest: 'x' } as never),
      'packageUrl: fact must be a fact of this version, not an object',
    ],
    [() => fileUrl(undefined as never), 'fileUrl: fact must be a fact of this version, not undefined'],
    [() => findCitations(5 as never), 'findCitations: text must be a string, not 5'],
    [() => formatCitation(null as never), 'formatCitation: null is not a citation'],
    [
      () => formatCitation({ form: 'key', version: '0.1.0', id: 'noAlliances' }),
      "formatCitation: 'sco-facts@0.1.0/noAlliances:undefined'",
    ],
    [() => formatCitation({ form: 'fileUrl', version: '../x', id: 'a/b' }), 'is not a citation'],
    [
      () => formatCitation({ form: 'fileUrl', version: '0.1.0', id: 'a', mirror: 'evil' as never }),
      'is not a citation',
    ],
  ])('%#', (action, message) => {
    expect(action).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', message: expect.stringContaining(message) }),
    );
  });
});
