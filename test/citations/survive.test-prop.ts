import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeSet } from '../../src/citations/cite-set.js';
import { citationsIn } from '../../src/citations/find.js';
import { resolveCitation } from '../../src/citations/index.js';
import { citationKey, fileUrl, packageUrl, pageUrl } from '../../src/citations/key.js';
import { setDigest } from '../../src/citations/set-key.js';
import { facts } from '../../src/index.js';
import { doubtful, harmless } from './damages.js';

interface Written {
  readonly id: string;
  readonly digest: string;
  readonly whole: string;
}

const single = fc
  .tuple(fc.constantFrom(...facts), fc.constantFrom(citationKey, packageUrl, fileUrl, pageUrl))
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
          for (const citation of citations) {
            if (resolveCitation(citation).state === 'unknown') continue; // and so reported
            expect(citation.id, text).toBe(cited);
            expect(digits.startsWith(citation.digest ?? ''), text).toBe(true);
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
