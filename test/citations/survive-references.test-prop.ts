import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsIn } from '../../src/citations/find.js';
import { citationStyles, cite, citeTogether, findCitations, resolveCitation } from '../../src/citations/index.js';
import type { ParsedCitation } from '../../src/citations/parsed.js';
import { setDigest } from '../../src/citations/set-key.js';
import { facts, VERSION } from '../../src/index.js';
import { doubtful, harmless } from './damages.js';

interface Written {
  readonly id: string;
  readonly digest: string;
  readonly reference: string;
}

const style = fc.constantFrom(...Object.values(citationStyles));
const fact = fc.constantFrom(...facts);
const credit = fc.constantFrom('claimant' as const, 'package' as const);
const noAddress = (reference: string) => reference.replace(/https:\S+/, '');
const single = fc
  .tuple(fact, style, credit)
  .map(([fact, style, credit]): Written => ({ ...fact, reference: cite(fact, { style, credit }) }));
const bare = single.map((written): Written => ({ ...written, reference: noAddress(written.reference) }));
const set = fc
  .tuple(fc.subarray([...facts], { minLength: 2, maxLength: 3 }), style)
  .map(([members, style]): Written => {
    const ids = members.map(({ id }) => id).sort();
    return { id: `{${ids.join(',')}}`, digest: setDigest(members), reference: citeTogether(members, { style }) };
  });
const written = { 'with its address': single, 'without its address': bare, 'to a set': set };

/** What a damaged text is read as, and whether anything is reported. */
function readIn(text: string) {
  const { citations, broken } = citationsIn(text);
  return {
    ids: [...new Set(citations.map(({ id }) => id))],
    digests: citations.flatMap(({ digest }) => digest ?? []),
    broken,
  };
}

/** Whether a citation is read as what was written, or is unknown, and so reported. */
const isOf = (citation: ParsedCitation, id: string, digest: string) =>
  (citation.id === id && digest.startsWith(citation.digest ?? '')) || resolveCitation(citation).state === 'unknown';

describe.each(Object.entries(written))('a reference %s, damaged at every position', (_name, arbitrary) => {
  test.each(Object.entries(harmless))('%s: is read as what it stands for', (_name, damage) => {
    fc.assert(
      fc.property(arbitrary, ({ id, digest, reference }) => {
        for (let at = 0; at < reference.length; at++) {
          const text = damage(reference.slice(0, at), reference.slice(at));
          const { ids, digests, broken } = readIn(text);
          expect([ids, broken], text).toEqual([[id], []]);
          expect(digests, text).toEqual([digest.slice(0, 12)]);
        }
      }),
      { numRuns: 3 },
    );
  });

  test.each(Object.entries(doubtful))('%s: is read so, or reported, and never as another', (_name, damage) => {
    fc.assert(
      fc.property(arbitrary, ({ id, digest, reference }) => {
        for (let at = 1; at < reference.length; at++) {
          const text = damage(reference.slice(0, at), reference.slice(at));
          const { citations, broken } = citationsIn(text);
          expect(citations.length + broken.length, text).toBeGreaterThan(0);
          expect(citations.filter((each) => !isOf(each, id, digest)).map(({ text }) => text)).toEqual([]);
        }
      }),
      { numRuns: 3 },
    );
  });
});

test('the references are those of the version that is tested', () => {
  fc.assert(
    fc.property(fc.oneof(single, bare, set), ({ reference }) => {
      expect(findCitations(reference).map(({ version }) => version)).toEqual([VERSION]);
    }),
  );
});
