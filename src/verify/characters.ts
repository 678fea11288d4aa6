/** What a character is to the flow and to the search. Numbers, since they are looked up for every character. */
export const kind = {
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

type Kind = (typeof kind)[keyof typeof kind];

// those of text profile 1, with other line separators among the breaks: a printed page leaves form feeds
const members: readonly (readonly [RegExp, Kind])[] = [
  [/[ \t\u00A0\u202F]/, kind.space],
  [/[\n\r\v\f\u0085\u2028\u2029]/, kind.lineBreak],
  [/[\u200B\uFEFF\u00AD]/, kind.dropped],
  [/[-\u2010-\u2015\u2212\uFE31\uFE32\uFE58\uFE63\uFF0D]/, kind.dash], // all that the loose form makes a hyphen
  [/'/, kind.apostrophe],
  [/[.,]/, kind.point],
  [/\p{L}/u, kind.letter],
  [/\p{N}/u, kind.digit],
  [/\p{M}/u, kind.mark],
];

const kinds = /* @__PURE__ */ new Uint8Array(0x10000); // 0 where nobody has asked yet

/** The kind of a code unit or code point; half of a surrogate pair, and what lies beyond a text, is `other`. */
export function kindOf(code: number): number {
  const known = kinds[code];
  if (known) return known;
  if (known === undefined) return code > 0xffff ? ask(code) : kind.other;
  const asked = ask(code);
  kinds[code] = asked;
  return asked;
}

function ask(code: number): Kind {
  const character = String.fromCodePoint(code);
  return members.find(([pattern]) => pattern.test(character))?.[1] ?? kind.other;
}

/** The kind of the character that begins at an index. */
export const kindAt = (text: string, index: number): number => kindOf(text.codePointAt(index) ?? Number.NaN);
