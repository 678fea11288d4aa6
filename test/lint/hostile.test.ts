import { expect, test } from 'vitest';
import { checkPassage } from '../../src/lint/index.js';
import { passagesIn } from '../../src/lint/passage.js';

const passage = ' 5 people were arrested [@ratsArrests].';

// quadratic time takes minutes for these, linear time less than a second; hence the guard is generous
test.each([
  ['blanks', ' '],
  ['no-break spaces', '\u00a0'],
  ['full stops', '.'],
  ['comments that are not closed', '<!-- '],
  ['scripts that are not closed', '<script>'],
  ['styles that are not closed', '<style>'],
  ['citations', `${passage}\n\n`],
])('200,000 characters of %s get an answer', { timeout: 30_000 }, (_, filler) => {
  const text = filler.repeat(Math.ceil(200_000 / filler.length));
  expect(checkPassage(`x${text}x.\n\n${passage}`, 'ratsArrests').found).toBe('5');
});

test.each([
  ['<!-- 7 people were arrested -->', '5'],
  ['<SCRIPT type="text/plain">7 people were arrested.</script>', '5'],
  ['<style>7</style>', '5'],
  ['<!-- ', '5'],
  ['<script>', '5'],
  ['<script-like>', '5'],
])('%s before a passage', (markup, found) => {
  expect(checkPassage(`${markup}\n\n${passage}`, 'ratsArrests').found).toBe(found);
});

test.each([
  ['two blanks at the end of a line', 'One  \nTwo', ['One  \n', 'Two']],
  ['blanks within a line', 'One  two', ['One  two']],
  ['an ellipsis', 'One... Two', ['One... ', 'Two']],
  ['a bar and blanks at the end of a line', 'One |  \ntwo', ['One |  \n', 'two']],
  ['a citation at the end of a line', 'one \ufffc).  \ntwo', ['one \ufffc).  \n', 'two']],
])('passages part at %s', (_, text, parts) => {
  expect(passagesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
});
