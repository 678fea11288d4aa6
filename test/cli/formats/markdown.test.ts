import { expect, test } from 'vitest';
import { bad, found, good } from './lib.js';

test.each([
  ['a key in a code span counts', `See \`${bad}\`.`, [`1:6 error ${bad}`]],
  ['a bibliography key in a code span is an example', 'Write `[@ratsArrest]` or ``\\cite{ratsArrest}``.', []],
  ['so is one in a fenced block', '```md\n[@ratsArrest]\n```\n[@ratsArrests]', ['4:3 none ratsArrests']],
  ['in a block of tildes within a quote', '> ~~~\n> [@ratsArrest]\n> ~~~\n> [@ratsArrests]', ['4:5 none ratsArrests']],
  ['and in an indented one', 'So:\n\n    [@ratsArrest]\n\n[@ratsArrests]', ['5:3 none ratsArrests']],
  ['an indented paragraph of a list is text', '- one\n\n    [@ratsArrest]', ['3:7 error ratsArrest']],
  ['getFact in a block is code that counts', "```ts\ngetFact('ratsArrest');\n```", ['2:10 error ratsArrest']],
  ['a backtick without a partner is text', 'a ` [@ratsArrest]', ['1:7 error ratsArrest']],
  ['a code span ends with its paragraph', 'a ` b\n\n[@ratsArrest] `', ['3:3 error ratsArrest']],
  ['an escaped backtick begins no code', '\\`[@ratsArrest]\\`', ['1:5 error ratsArrest']],
  ['a comment is information', `<!-- ${bad}\n[@ratsArrest] -->`, [`1:6 notice ${bad}`, '2:3 notice ratsArrest']],
  ['a comment hides a fence', '<!--\n```\n-->\n[@ratsArrest]', ['4:3 error ratsArrest']],
  ['a comment that does not end is text', `<!-- ${bad}`, [`1:6 error ${bad}`]],
  ['emphasis by underscores', `_${bad}_ and __${bad}__`, [`1:2 error ${bad}`, `1:50 error ${bad}`]],
  ['escapes', good.replace('-', '\\-').replace('@', '\\@'), [`1:1 none ${good}`]],
  ['an escaped @ is no citation', '\\@ratsArrest', []],
  ['a second line after escapes', `\\*a\\*\n\\_b ${bad}`, [`2:5 error ${bad}`]],
])('%s', (_name, text, findings) => {
  expect(found('paper.md', text)).toEqual(findings);
});
