import { expect, test } from 'vitest';
import { bad, found, good } from './lib.js';

const book = (cells: unknown[]) => JSON.stringify({ cells, nbformat: 4 }, null, 1);

test('cells are read as what they are, with the lines of the file', () => {
  const text = book([
    { cell_type: 'markdown', source: ['He said "so" `[@ratsArrest]`\n', `[@ratsArrest] <!-- ${bad} -->`] },
    { cell_type: 'code', source: ['a = b @ratsArrest\n', `# ${bad}`], outputs: [{ data: { 'text/plain': [bad] } }] },
  ]);
  expect(found('a.ipynb', text)).toEqual([
    'cell 1:7:8 error ratsArrest',
    `cell 1:7:25 notice ${bad}`,
    `cell 2:14:8 error ${bad}`,
    `cell 2:20:9 error ${bad}`,
  ]);
  expect(found('-', text)).toHaveLength(4);
});

test('a key split over two source lines, and one with escapes, is read', () => {
  const text = book([{ cell_type: 'markdown', source: [good.slice(0, 20), good.slice(20)] }]);
  expect(found('a.ipynb', text)).toEqual([`cell 1:6:6 none ${good}`]);
  expect(found('a.ipynb', text.replace('@', '\\u0040'))).toEqual([`cell 1:6:6 none ${good}`]);
});

test.each([
  ['['.repeat(200_000)],
  ['{"nbformat": 4, "cells": {}}'],
  [`{"cells": [{"source": [1, null, {}]}, 3]}`],
  ['{"__proto__": ['],
])('what is no notebook is read as text: %.30s', (text) => {
  expect(found('a.ipynb', text)).toEqual([]);
  expect(found('a.ipynb', `${text} `)).toEqual([]);
});
