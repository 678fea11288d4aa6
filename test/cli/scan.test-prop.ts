import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { installed } from '../../src/cli/archive.js';
import { positionsOf } from '../../src/cli/lines.js';
import { judgeBy } from '../../src/cli/lint/judge.js';
import { oursIn } from '../../src/cli/lint/ours.js';
import { scan } from '../../src/cli/lint/scan.js';
import { factIds } from '../../src/index.js';

const isOurs = oursIn(installed);
const judge = judgeBy(installed);

const id = fc.constantFrom(...factIds);
const digest = fc.stringMatching(/^[0-9a-f]{12}$/);

/** A mention of a fact, and where in it the part starts at which it is reported. */
const mention = fc.oneof(
  fc.tuple(id, digest).map(([fact, hex]) => ({ written: `sco-facts@0.1.0/${fact}:${hex}`, at: 0 })),
  id.map((fact) => ({ written: `pkg:npm/sco-facts@0.1.0#dist/facts/${fact}.json`, at: 0 })),
  id.map((fact) => ({ written: `https://unpkg.com/sco-facts@0.1.0/dist/facts/${fact}.json`, at: 0 })),
  id.map((fact) => ({ written: `[@${fact}]`, at: 2 })),
  id.map((fact) => ({ written: `\\cite[p. 3]{${fact}}`, at: 12 })),
  id.map((fact) => ({ written: `getFact('${fact}')`, at: 9 })),
);

// of letters and line breaks that can neither be nor spoil a mention
const filler = fc.stringMatching(/^[ \n\r.é😀]{0,40}$/u).map((text) => ` ${text}\n`);

/** Line and column, counted in the plainest way. */
function plainPosition(text: string, index: number) {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

describe('scan', () => {
  test('finds every mention put into a text, where it was put, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(filler, mention)), filler, (parts, end) => {
        let text = '';
        const expected = parts.map(([before, { written, at }]) => {
          text += before + written;
          return text.length - written.length + at;
        });
        text += end;
        expect(scan(text, isOurs).map((found) => found.index)).toEqual(expected);
        const places = judge('file', text).map(({ line, column }) => ({ line, column }));
        expect(places).toEqual(expected.map((index) => plainPosition(text, index)));
      }),
    );
  });

  test('gives the text at the place, in any text', () => {
    const piece = fc.constantFrom(
      'sco-facts@',
      '0.1.0',
      '/',
      ':',
      '@',
      '{',
      '}',
      '[',
      ']',
      '\\cite',
      's',
      'getFact(',
      "'",
      'ratsArrests',
      ' ',
      '\n',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          for (const found of scan(text, () => true)) {
            expect(text.slice(found.index, found.index + found.text.length)).toBe(found.text);
          }
        },
      ),
    );
  });
});

test('positionsOf counts as one counts by hand', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a\n\r]{0,60}$/), fc.array(fc.nat(60)), (text, numbers) => {
      const indices = numbers.map((number) => number % (text.length + 1)).sort((a, b) => a - b);
      expect(positionsOf(text, indices)).toEqual(indices.map((index) => plainPosition(text, index)));
    }),
  );
});
