import fc from 'fast-check';
import { parse, postprocess, preprocess } from 'micromark';
import { expect, test } from 'vitest';
import { markdown } from '../../../src/cli/formats/markdown.js';
import { originOf, type Piece } from '../../../src/cli/formats/piece.js';

/** The indices of the letters of a text that micromark reads as code. */
function codeByMicromark(text: string): number[] {
  const events = postprocess(
    parse()
      .document()
      .write(preprocess()(text, undefined, true)),
  );
  const code = events
    .filter(([kind, token]) => kind === 'enter' && /^code(?:Text|Fenced|Indented)$/.test(token.type))
    .map(([, token]) => [token.start.offset, token.end.offset] as const);
  return lettersOf(text).filter((index) => code.some(([start, end]) => start <= index && index < end));
}

const lettersOf = (text: string) => [...text.matchAll(/x/g)].map(({ index }) => index);

const codeByUs = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) =>
    lettersOf(piece.text)
      .map((index) => originOf(piece, index))
      .filter(({ kind }) => kind === 'code')
      .map(({ index }) => index),
  );

const block = fc.constantFrom(
  'x `x` x\n\n',
  'x ``x ` x`` ` x\n\n',
  'x \\`x` x\n\n',
  '```\nx\n\nx\n```\n\n',
  '~~~ x\n```\nx\n~~~~\n\n',
  '> x\n> ```\n> x\n> ```\n\n',
  '- x `x`\n- x\n\n',
  'x\n\n    x\n    x\n\nx\n\n',
  '# x `x`\n\n',
  'x_x_ \\_ **x** `x\nx`\n\n',
);

test('code is what micromark reads as code', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      const text = blocks.join('\nx\n\n');
      expect(codeByUs(markdown(text))).toEqual(codeByMicromark(text));
    }),
  );
});
