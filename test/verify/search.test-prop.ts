import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flow, flowOf } from '../../src/verify/flow.js';
import { edge, power, readStretch, rollingHash } from '../../src/verify/rolling.js';
import { search } from '../../src/verify/search.js';
import { canEnd, canStart } from './lib/edges.js';
import { sha256 } from './lib/lines.js';
import { anyText } from './lib/texts.js';

const anyFlow = fc.oneof(
  anyText.map((text) => flowOf(text, 'loose').text),
  fc.string({ unit: fc.constantFrom(..."ab1' .,-é\u0301“"), maxLength: 60 }),
);

const passageOf = (text: string) => ({ length: text.length, rolling: rollingHash(text), sha256: sha256(text) });

/** A flow that came from a text in which every unit stands for itself. */
const plain = (text: string): Pick<Flow, 'text' | 'origins'> => ({
  text,
  origins: { startOf: (position) => position, endOf: (position) => position + 1, cuts: () => false },
});

/** The first place of a passage, by trying every position. */
function slowSearch({ text, origins }: Pick<Flow, 'text' | 'origins'>, passage: string): number | undefined {
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
    const end = at + passage.length;
    if (canStart(text, at) && canEnd(text, end) && !origins.cuts(at) && !origins.cuts(end)) return at;
  }
  return undefined;
}

describe('the rolling hash', () => {
  test('of a window follows from those of two prefixes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, first, second) => {
        const [from = 0, to = 0] = [first, second].map((value) => value % (text.length + 1)).sort((a, b) => a - b);
        const hash = (part: string) => Number.parseInt(rollingHash(part), 16) | 0;
        const window = (hash(text.slice(0, to)) - Math.imul(hash(text.slice(0, from)), power(to - from))) | 0;
        expect(window).toBe(hash(text.slice(from, to)));
      }),
    );
  });

  test('is what its definition says, in 8 digits', () => {
    expect(rollingHash('')).toBe('00000000');
    expect(rollingHash('a')).toBe('00000061');
    const slow = (text: string) =>
      [...Array(text.length).keys()].reduce(
        (hash, index) => (hash * 0x01000193n + BigInt(text.charCodeAt(index))) % 2n ** 32n,
        0n,
      );
    fc.assert(fc.property(fc.string(), (text) => rollingHash(text) === slow(text).toString(16).padStart(8, '0')));
  });
});

describe('a stretch of a flow', () => {
  test('has an edge wherever no word or number is cut, and the hash of what is before it', () => {
    fc.assert(
      fc.property(anyFlow, fc.nat(), fc.nat({ max: 80 }), (text, first, size) => {
        const from = first % (text.length + 1);
        const stretch = { edges: new Uint8Array(size), hashes: new Int32Array(size) };
        readStretch(text, from, stretch);
        for (let index = 0; index < size; index++) {
          const position = from + index;
          const isEnd = position <= text.length && canEnd(text, position);
          const expected = isEnd ? (canStart(text, position) ? edge.start : edge.end) : edge.none;
          expect(stretch.edges[index]).toBe(expected);
          if (position > text.length) continue;
          const hash = Number.parseInt(rollingHash(text.slice(from, position)), 16) | 0;
          expect(stretch.hashes[index]).toBe(hash);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a search', () => {
  test('finds the first place of each passage, as trying every position does, and none that cuts a character', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 })), { maxLength: 8 }), (given, spans) => {
        const flow = flowOf(given, 'loose');
        const texts = new Set(
          spans.map(([start, length]) => {
            const from = start % (flow.text.length + 1);
            return flow.text.slice(from, from + length + 1);
          }),
        );
        texts.add('not there');
        const expected = [...texts].flatMap((text) => {
          // a lone half of a pair is the same to SHA-256 as any other
          const at = text === '' || !text.isWellFormed() ? undefined : slowSearch(flow, text);
          return at === undefined ? [] : [[sha256(text), at] as const];
        });
        const wellFormed = [...texts].filter((text) => text !== '' && text.isWellFormed());
        expect(search(flow, wellFormed.map(passageOf))).toEqual(new Map(expected));
      }),
      { numRuns: 3000 },
    );
  });

  test('misses nothing at the borders of the stretches that it reads', () => {
    const passage = 'needle in the hay';
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 3 }), (offset, stretches) => {
        const at = stretches * 2 ** 14 + offset;
        const text = `${'hay '.repeat(at).slice(0, at - 1)} ${passage} and hay`;
        expect(search(plain(text), [passageOf(passage), passageOf('no needle')])).toEqual(
          new Map([[sha256(passage), at]]),
        );
      }),
    );
  });
});
