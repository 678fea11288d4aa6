import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { post } from '../source/post.js';
import { copyOf } from './lib/copies.js';
import { copyFaults } from './lib/copy-faults.js';

const layout = fc.oneof(
  fc.constant('joined' as const),
  fc.record({ width: fc.integer({ min: 10, max: 200 }), atDashes: fc.boolean() }),
);

const setting = fc.record(
  {
    seed: fc.nat(),
    order: fc.constantFrom('reversed', 'shuffled'),
    furniture: fc.boolean(),
    quotes: fc.constantFrom('straight', 'any'),
    dashes: fc.constantFrom(...'-‐‑‒–—―−', '-‐‑‒–—―−'),
    letters: fc.constantFrom('upper', 'fullwidth'),
    softHyphens: fc.boolean(),
    layout,
    blankLines: fc.boolean(),
    indented: fc.boolean(),
    spaces: fc.subarray([' ', '\u00A0', '\u202F', '\t', '  ', ' \u00A0 '], { minLength: 1 }),
    invisible: fc.boolean(),
    lineBreak: fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\u0085', '\f'),
    form: fc.constant('NFD' as const),
  },
  { requiredKeys: ['seed'] },
);

describe.skipIf(post === undefined)('a copy (skipped without one of the post: set SCO_FACTS_POST)', () => {
  test('set in any way is found whole and rightly classed', () => {
    fc.assert(
      fc.property(setting, (chosen) => {
        expect(copyFaults(copyOf(chosen))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
