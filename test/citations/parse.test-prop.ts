import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citeSet } from '../../src/citations/cite-set.js';
import { citationKey, fileUrl, packageUrl, pageUrl } from '../../src/citations/key.js';
import { findCitations, formatCitation, type ParsedCitation, parseCitation } from '../../src/citations/parse.js';
import { resolveCitation } from '../../src/citations/resolve.js';
import { facts } from '../../src/index.js';

const single = fc
  .tuple(fc.constantFrom(...facts), fc.constantFrom(citationKey, packageUrl, fileUrl, pageUrl))
  .map(([fact, form]) => String(form(fact)));
const set = fc.subarray([...facts], { minLength: 2, maxLength: 5 }).map(citeSet);
const citation = fc.oneof({ weight: 3, arbitrary: single }, { weight: 1, arbitrary: set });

const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  '\ud800',
  'ѕ',
  '%',
  '%E0%A4%A',
  '\0',
  '@',
  '/',
  ':',
  '#',
  '-',
  '9'.repeat(400),
  'ａ',
);
const anyText = fc.string({ unit: 'binary' });

/** A citation with a piece cut out and something else put in. */
const mutated = fc
  .tuple(citation, fc.nat(), fc.nat(12), fc.oneof(hostile, anyText))
  .map(([text, at, length, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + length));

const documented = /^(current|relocated|reworded|amended|moved|retracted|unknown)$/;

const meant = ({ form, version, id, digest }: ParsedCitation) => ({
  form,
  version,
  id,
  ...(form === 'key' && { digest }),
});

function check(text: string): void {
  const result = parseCitation(text);
  const answer = resolveCitation(text);
  expect(answer.state).toMatch(documented);
  if (result.ok) {
    const { index, text: cited } = result.citation;
    expect(text.slice(index, index + cited.length)).toBe(cited);
    expect(parseCitation(formatCitation(result.citation))).toMatchObject({
      ok: true,
      citation: meant(result.citation),
    });
    expect(findCitations(text)[0]).toEqual(result.citation);
  } else {
    expect(answer.state === 'unknown' && answer.reason).toBe(result.error.code);
    expect(result.error.message.length).toBeLessThan(600);
    expect(result.error.message.isWellFormed()).toBe(true);
    expect(findCitations(text)).toEqual([]);
  }
}

test('100,000 mutated and arbitrary texts are read or refused as documented, and never with an exception', () => {
  fc.assert(fc.property(fc.oneof({ weight: 4, arbitrary: mutated }, { weight: 1, arbitrary: anyText }), check), {
    numRuns: 100_000,
  });
}, 300_000);

test('a citation is found in any text around it', () => {
  fc.assert(
    fc.property(fc.string(), citation, fc.string(), (before, text, after) => {
      fc.pre(
        !/sco-facts@|[\p{L}\p{N}\p{M}/@_-]$|[\p{L}\p{N}\p{M}/@_-]\.$/u.test(before) &&
          !/^[\p{L}\p{N}\p{M}_.-]/u.test(after),
      );
      const result = parseCitation(before + text + after);
      expect(result.ok && result.citation.text).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('anything but text is refused as such', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      fc.pre(typeof value !== 'string');
      expect(resolveCitation(value)).toMatchObject({ state: 'unknown', reason: 'NOT_TEXT' });
    }),
  );
});

test('a citation with one digit of its digest or version changed is never current', () => {
  fc.assert(
    fc.property(fc.constantFrom(...facts), fc.nat(11), fc.integer({ min: 1, max: 15 }), (fact, at, by) => {
      const text: string = citationKey(fact);
      const position = text.length - 12 + at;
      const digit = ((Number.parseInt(text[position] ?? '', 16) + by) % 16).toString(16);
      const changed = text.slice(0, position) + digit + text.slice(position + 1);
      expect(resolveCitation(changed)).toMatchObject({
        state: 'unknown',
        reason: 'DIGEST_MISMATCH',
        digestMatches: false,
      });
    }),
  );
});
