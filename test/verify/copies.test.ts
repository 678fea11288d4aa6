import { describe, expect, test } from 'vitest';
import { post } from '../source/post.js';
import { copyOf, type Setting } from './lib/copies.js';
import { copyFaults } from './lib/copy-faults.js';

const settings: Readonly<Record<string, Omit<Setting, 'seed'>>> = {
  'as it is': {},
  'in another order': { order: 'shuffled' },
  backwards: { order: 'reversed' },
  'between menus and signatures': { furniture: true },
  'with straight quotes': { quotes: 'straight' },
  'with other quotes': { quotes: 'any' },
  'with hyphens for dashes': { dashes: '-' },
  'with any dash for any': { dashes: '-‐‑‒–—―−' },
  'in capitals': { letters: 'upper' },
  'in fullwidth letters': { letters: 'fullwidth' },
  'with soft hyphens': { softHyphens: true },
  'with soft hyphens, wrapped at them': { softHyphens: true, layout: { width: 30, atDashes: true } },
  'on one line': { layout: 'joined' },
  'with blank lines': { blankLines: true },
  indented: { indented: true },
  'with no-break spaces': { spaces: ['\u00A0'] },
  'with narrow no-break spaces': { spaces: ['\u202F'] },
  'with tabs': { spaces: ['\t'] },
  'with two spaces for one': { spaces: ['  '] },
  'with characters that cannot be seen': { invisible: true },
  'with CRLF': { lineBreak: '\r\n' },
  'with CR': { lineBreak: '\r' },
  'with line separators': { lineBreak: '\u2028' },
  'with form feeds': { lineBreak: '\f', layout: { width: 60, atDashes: false } },
  decomposed: { form: 'NFD', furniture: true },
};

describe.skipIf(post === undefined)('a copy (skipped without one of the post: set SCO_FACTS_POST)', () => {
  test.each(Object.entries(settings))('%s is found whole and rightly classed', (_name, setting) => {
    expect(copyFaults(copyOf({ seed: 1, ...setting }))).toEqual([]);
  });

  test.each([true, false])('wrapped at any width, at dashes as well: %s, is found whole', (atDashes) => {
    const widths = Array.from({ length: 191 }, (_, index) => 10 + index);
    const faults = widths.flatMap((width) => copyFaults(copyOf({ seed: 1, layout: { width, atDashes } })));
    expect(faults).toEqual([]);
  });
});
