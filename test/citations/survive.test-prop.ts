import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeSet } from '../../src/citations/cite-set.js';
import { citationsIn } from '../../src/citations/find.js';
import { citationKey, fileUrl, packageUrl } from '../../src/citations/key.js';
import { setDigest } from '../../src/citations/set-key.js';
import { facts } from '../../src/index.js';

type Damage = (before: string, after: string) => string;

const put =
  (sign: string): Damage =>
  (before, after) =>
    before + sign + after;
const instead =
  (write: (sign: string) => string): Damage =>
  (before, after) =>
    before + write(after.slice(0, 1)) + after.slice(1);
const codeOf = (sign: string) => (sign || ' ').charCodeAt(0);

/** What must be read as what it stands for, wherever it is. */
const harmless: Readonly<Record<string, Damage>> = {
  'a line break': put('\n'),
  'a line break of Windows': put('\r\n'),
  'a break with indentation': put('\n    '),
  'a break in quoted mail': put('\n> > '),
  'a hyphen and a break': put('-\n'),
  'U+2010 and a break': put('\u2010\r\n '),
  'a soft hyphen': put('\u00ad'),
  'a soft hyphen and a break': put('\u00ad\n'),
  'a zero-width space': put('\u200b'),
  'a word joiner': put('\u2060'),
  'a direction mark': put('\u200e'),
  'a no-break space': put('\u00a0'),
  'a place for a break in HTML': put('<wbr>'),
  'the same in XHTML': put('<wbr />'),
  'a soft hyphen as an entity': put('&shy;'),
  'a zero-width space as an entity': put('&#8203;'),
  'a zero-width space in percent codes': put('%E2%80%8B'),
  'a place for a hyphen in TeX': put('\\-'),
  'an empty group': put('{}'),
  'a commented line end in TeX': put('%\n'),
  'a decimal entity': instead((sign) => `&#${codeOf(sign)};`),
  'a hexadecimal entity': instead((sign) => `&#x${codeOf(sign).toString(16)};`),
  'an escaped entity': instead((sign) => `&amp;#${codeOf(sign)};`),
  'a percent code': instead((sign) => `%${codeOf(sign).toString(16).padStart(2, '0')}`),
  'an escape of a sign': (before, after) => `${before}${/^[^A-Za-z0-9]/.test(after) ? '\\' : ''}${after}`,
  'an element in it': put('</span><span class="x">'),
};

/** What may be read or reported, but never passed over. */
const doubtful: Readonly<Record<string, Damage>> = {
  'a hyphen': put('-'),
  'a backslash': put('\\'),
  'a star': put('*'),
  'an underscore': put('_'),
  'a dot': put('.'),
  'a colon': put(':'),
  'a slash': put('/'),
  'a bracket': put('['),
  'a comment sign and a break': put('\n// '),
  'a star on the next line': put('\n * '),
};

interface Written {
  readonly id: string;
  readonly digest: string;
  readonly whole: string;
}

const single = fc
  .tuple(fc.constantFrom(...facts), fc.constantFrom(citationKey, packageUrl, fileUrl))
  .map(([fact, form]): Written => ({ id: fact.id, digest: fact.digest, whole: String(form(fact)) }));
const set = fc.subarray([...facts], { minLength: 2, maxLength: 3 }).map((members): Written => {
  const ids = members.map(({ id }) => id).sort();
  return { id: `{${ids.join(',')}}`, digest: setDigest(members), whole: citeSet(members) };
});
const written = fc.oneof({ weight: 2, arbitrary: single }, { weight: 1, arbitrary: set });
const around = fc.constantFrom(
  ['', ''],
  ['as stated (', ').'],
  ['see ', ' there'],
  ['One.\n\n', '\n\nTwo.'],
  ['„', '“'],
);

describe('damage at every position of a citation', () => {
  test.each(Object.entries(harmless))('%s: is read as what it stands for', (_name, damage) => {
    fc.assert(
      fc.property(written, around, ({ id: cited, digest: digits, whole }, [before = '', after = '']) => {
        for (let at = 0; at < whole.length; at++) {
          const text = before + damage(whole.slice(0, at), whole.slice(at)) + after;
          const { citations, broken } = citationsIn(text);
          expect([citations.map(({ id }) => id), broken], text).toEqual([[cited], []]);
          const [{ index = 0, text: found = '', digest } = {}] = citations;
          expect(text.slice(index, index + found.length)).toBe(found);
          expect(digits.startsWith(digest ?? '')).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  test.each(Object.entries(doubtful))('%s: is read so, or reported, and never as another', (_name, damage) => {
    fc.assert(
      fc.property(written, around, ({ id: cited, digest: digits, whole }, [before = '', after = '']) => {
        for (let at = 1; at < whole.length; at++) {
          const text = before + damage(whole.slice(0, at), whole.slice(at)) + after;
          const { citations, broken } = citationsIn(text);
          expect(citations.length + broken.length, text).toBeGreaterThan(0);
          for (const { id, digest } of citations) {
            expect(id, text).toBe(cited);
            expect(digits.startsWith(digest ?? ''), text).toBe(true);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('two damages at once are read or reported', () => {
    const damage = fc.constantFrom(...Object.values(harmless));
    fc.assert(
      fc.property(written, damage, damage, fc.nat(), fc.nat(), ({ id: cited, whole }, one, other, first, second) => {
        const cutAt = first % whole.length;
        const end = cutAt + 1 + (second % (whole.length - cutAt)); // no sign is damaged twice
        const text = one(whole.slice(0, cutAt), other(whole.slice(cutAt, end), whole.slice(end)));
        const { citations, broken } = citationsIn(` ${text} `);
        expect(citations.length + broken.length, text).toBeGreaterThan(0);
        for (const { id } of citations) expect(id, text).toBe(cited);
      }),
      { numRuns: 3000 },
    );
  });
});
