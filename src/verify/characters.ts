import { dropped } from './profile.js';

/** The classes of characters for the flow and the search. Numbers, since one is looked up per character. */
export const charClass = {
  other: 1,
  letter: 2,
  digit: 3,
  mark: 4,
  space: 5,
  lineBreak: 6,
  dropped: 7,
  dash: 8,
  apostrophe: 9,
  point: 10,
} as const;

type CharClass = (typeof charClass)[keyof typeof charClass];

// those of text profile 2, with other line separators among the breaks: a printed page leaves form feeds
const members: readonly (readonly [RegExp, CharClass])[] = [
  [/[ \t\u00A0\u202F]/, charClass.space],
  [/[\n\r\v\f\u0085\u2028\u2029]/, charClass.lineBreak],
  [new RegExp(dropped[2]), charClass.dropped],
  [/[-\u2010-\u2015\u2212\uFE31\uFE32\uFE58\uFE63\uFF0D]/, charClass.dash], // all that the loose form makes a hyphen
  [/'/, charClass.apostrophe],
  [/[.,]/, charClass.point],
  [/\p{L}/u, charClass.letter],
  [/\p{N}/u, charClass.digit],
  [/\p{M}/u, charClass.mark],
];

const classes = new Uint8Array(0x10000); // 0 means not computed yet

/** The class of a code unit or code point; half of a surrogate pair, and what lies beyond a text, is `other`. */
export function charClassOf(code: number): number {
  const known = classes[code];
  if (known) return known;
  if (known === undefined) return code > 0xffff ? ask(code) : charClass.other;
  const asked = ask(code);
  classes[code] = asked;
  return asked;
}

function ask(code: number): CharClass {
  const character = String.fromCodePoint(code);
  return members.find(([pattern]) => pattern.test(character))?.[1] ?? charClass.other;
}

/** The class of the character that begins at an index. */
export const charClassAt = (text: string, index: number): number => charClassOf(text.codePointAt(index) ?? Number.NaN);
