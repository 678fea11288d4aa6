import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeText } from '../../src/verify/normalize.js';
import { looseForm } from '../../src/verify/profile.js';
import { anyText } from './lib/texts.js';

const isSpace = (character: string) => ' \t\u00A0\u202F'.includes(character);
const dropped = { 1: '\u200B\uFEFF\u00AD', 2: '\u200B\uFEFF\u00AD\u200C\u200D\u200E\u200F\u2060' };

/** A text profile by its letter, character by character. */
function slowLines(text: string, profile: 1 | 2): string[] {
  const lines = [''];
  for (const character of text.replaceAll('\r\n', '\n')) {
    const line = lines.pop() ?? '';
    if (character === '\n' || character === '\r') lines.push(line, '');
    else if (dropped[profile].includes(character)) lines.push(line);
    else if (isSpace(character)) lines.push(line === '' || line.endsWith(' ') ? line : `${line} `);
    else lines.push(line + character);
  }
  return lines
    .map((line) => (line.endsWith(' ') ? line.slice(0, -1) : line).normalize('NFC'))
    .filter((line) => line !== '');
}

describe('normalizeText', () => {
  test('is what the text profile says, character by character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const profile of [1, 2] as const) {
          const lines = slowLines(text, profile);
          expect(normalizeText(text, 'strict', profile)).toBe(lines.join('\n'));
          expect(normalizeText(text, 'loose', profile)).toBe(lines.map(looseForm).join('\n'));
        }
        expect(normalizeText(text)).toBe(normalizeText(text, 'strict', 1));
        expect(normalizeText(text, 'loose')).toBe(normalizeText(text, 'loose', 1));
      }),
      { numRuns: 3000 },
    );
  });

  test('has nothing left to do when it was done, nor when the text is decomposed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalizeText(normalizeText(text))).toBe(normalizeText(text));
        expect(normalizeText(text.normalize('NFD'))).toBe(normalizeText(text.normalize('NFC')));
      }),
      { numRuns: 3000 },
    );
  });

  test('folds quotes, dashes, compatibility characters and case in the loose form alone', () => {
    const text = '“É” ‘x’ ″′ 2–3—4−5‑6﹘7－8 ﬁ ½ Ⅻ';
    expect(normalizeText(text)).toBe(text);
    expect(normalizeText(text, 'loose')).toBe('"é" \'x\' "\' 2-3-4-5-6-7-8 fi 1⁄2 xii');
  });

  test('keeps in profile 1 what only profile 2 drops, so that what cites it is hashed as before', () => {
    const text = 'o\u200Cr\u200Dg\u200Ea\u200Fn\u2060s';
    expect(normalizeText(text)).toBe(text);
    expect(normalizeText(text, 'strict', 2)).toBe('organs');
  });

  test('refuses another profile', () => {
    for (const profile of [0, 3, '1', null, {}]) {
      expect(() => normalizeText('text', 'strict', profile as 1)).toThrow(
        expect.objectContaining({ code: 'INVALID_ARGUMENT', input: profile }),
      );
    }
  });

  test('refuses another form', () => {
    for (const form of ['Loose', '', null, 1, {}]) {
      expect(() => normalizeText('text', form as 'loose')).toThrow(
        expect.objectContaining({ code: 'INVALID_ARGUMENT', input: form }),
      );
    }
  });
});
