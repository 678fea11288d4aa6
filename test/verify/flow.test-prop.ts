import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowOf } from '../../src/verify/flow.js';
import { slowFlow } from './lib/slow-flow.js';
import { anyText } from './lib/texts.js';

const anyForm = fc.constantFrom('strict', 'loose');

describe('a flow', () => {
  test('is what the text profile says, step by step', () => {
    fc.assert(
      fc.property(anyText, anyForm, (text, form) => {
        expect(flowOf(text, form).text).toBe(slowFlow(text, form));
      }),
      { numRuns: 20_000 },
    );
  });

  test('comes from places that ascend, each of which folds to the character that is there', () => {
    fc.assert(
      fc.property(anyText, anyForm, (given, form) => {
        const { text, origins } = flowOf(given, form);
        let lastStart = 0;
        let lastEnd = 0;
        for (let index = 0; index < text.length; index++) {
          const [start, end] = [origins.startOf(index), origins.endOf(index)];
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          const isCut = origins.cuts(index);
          expect([start, end]).toEqual(
            isCut ? [lastStart, lastEnd] : [Math.max(start, lastEnd), Math.max(end, start + 1)],
          );
          const slice = given.slice(start, end);
          // a gap folds to nothing when it is alone
          const folded = flowOf(slice, form).text;
          const isGap = folded === '' && text[index] === ' ';
          if (isGap) expect([start, end]).toEqual([Math.max(start, lastEnd), origins.startOf(index + 1)]);
          else expect(/^[\u200B-\u200F\u2060\uFEFF\u00AD]|[\u200B-\u200F\u2060\uFEFF\u00AD]$/.test(slice)).toBe(false);
          if (!isGap && !isCut) expect(text.startsWith(folded, index) && folded !== '').toBe(true);
          [lastStart, lastEnd] = [start, end];
        }
        expect(origins.cuts(0)).toBe(false);
        expect(origins.cuts(text.length)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  test('of the part that a stretch of it comes from is that stretch', () => {
    const anyStretch = fc.tuple(anyText, fc.nat(), fc.nat());
    fc.assert(
      fc.property(anyStretch, ([given, first, second]) => {
        const { text, origins } = flowOf(given, 'loose');
        fc.pre(text.length > 0);
        const [from = 0, to = 0] = [first % text.length, second % text.length].sort((a, b) => a - b);
        // from word to word: at the edges of a part there is nothing that wrapping could have broken
        fc.pre(/^[a-z].*[a-z]$/su.test(text.slice(from, to)));
        fc.pre(!origins.cuts(from) && !origins.cuts(to));
        const part = given.slice(origins.startOf(from), origins.endOf(to - 1));
        expect(flowOf(part, 'loose').text).toBe(text.slice(from, to));
      }),
      { numRuns: 5000 },
    );
  });

  test('takes nothing from how often its characters were seen', () => {
    const many = Array.from({ length: 12_000 }, (_, index) => String.fromCodePoint(0x20000 + index)).join('');
    expect(flowOf(many + many, 'loose').text).toBe(many + many);
  });
});
