import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPassage } from '../../src/lint/index.js';
import { passages } from './sets.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '\ud800',
        '\udfff',
        '\ufffc',
        '__proto__',
        '{',
        '}',
        '\\footnote{',
        '<a href="',
        '|',
        '\n',
        '3,100',
        '@ratsArrests',
        '[',
        ']',
        '\u0301',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' ')),
);
const anyPassage = fc.constantFrom(...passages);

test('any text gets an answer, and the same one twice', () => {
  fc.assert(
    fc.property(anyText, anyPassage, (text, { fact }) => {
      const answer = checkPassage(text, fact);
      expect(['agrees', 'bound', 'differs', 'absent']).toContain(answer.figure);
      expect(checkPassage(text, fact)).toEqual(answer);
    }),
  );
});

test('a paragraph of prose behind a passage changes nothing', () => {
  const prose = 'The rest of the book is about rivers, bridges and those who built them.';
  fc.assert(
    fc.property(anyPassage, ({ text, fact }) => {
      expect(checkPassage(`${text}\n\n${prose}`, fact).figure).toBe(checkPassage(text, fact).figure);
    }),
  );
});
