import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placer } from '../../src/verify/place.js';

test('a place counts code points as spreading does, and code units as slicing does', () => {
  const anyUnits = fc
    .array(fc.constantFrom('a', 'é', '😀', '𝒜', '\uD83D', '\uDE00', '\u0301'))
    .map((list) => list.join(''));
  const anyWhole = fc.oneof(anyUnits, fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(anyWhole, fc.nat(), fc.nat(), (text, first, second) => {
      const starts = [0]; // of each code point, in code units, and the end
      for (const point of text) starts.push((starts.at(-1) ?? 0) + point.length);
      const [from = 0, to = 0] = [first, second].map((value) => value % starts.length).sort((a, b) => a - b);
      const [start = 0, end = 0] = [starts[from], starts[to]];
      expect(placer(text)(start, end)).toEqual({ codePoints: { start: from, end: to }, utf16: { start, end } });
      expect([...text].slice(from, to).join('')).toBe(text.slice(start, end));
    }),
    { numRuns: 1000 },
  );
});
