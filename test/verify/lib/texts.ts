import fc from 'fast-check';

/** Pieces of which much can go wrong when they meet: words, what is between them, what is nothing, marks, expansions. */
const pieces = [
  ...['a', 'B', 'word', 'two words', 'état', 'Ж', 'x1', '2', '1,234', '7.5', 'ss', 'ß', 'İ', '東京'],
  ...[' ', '  ', '\t', '\u00A0', '\u202F', '\u2003', '\u3000'],
  ...['\n', '\r\n', '\r', '\n\n', ' \n', '\n ', '\v', '\f', '\u0085', '\u2028', '\u2029'],
  ...['\u200B', '\uFEFF', '\u00AD', '\u00AD\n', '\u00AD\u200B', '\u2060', '\u200C', '\u200E', '\0'],
  ...['-', '‐', '–', '—', '−', '﹣', '－', '-\n', '\n-', '—\n', '\n—', '- \n', 'a-\nb', 'a\n—b'],
  ...['\u0301', '\u0327', '\u0338', '\u3099', '\u0301\u0327', 'e\u0301', 'e\u00AD\u0301', '\u{1D165}', '\uFE0F'],
  ...['ﬁ', '½', 'Å', '…', '\u2033', '\uFDFA', 'Ａ', '㎏', '¨', '\u01C4'],
  ...['’', '“', '\u2032', "'", '"', '.', ',', '(', '/', '>', '\n> ', '\n>> '],
  ...['😀', '𝒜', '\uD800', '\uDC00', '👩\u200D🚀', '\u202E', 'שלום'],
];

// what composes with a neighbour that is a character of its own, or folds by its neighbours, is left out: jamo,
// halfwidth Hangul, halfwidth voicing marks, a vowel of Kirat Rai, and sigma; nothing of the kind is in the post
const contextual = /[\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB\u3131-\u318E\uFFA0-\uFFDC\uFF9E\uFF9F\u{16D67}Σ]/u;

const anyCharacter = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 1 })
  .filter((text) => !contextual.test(text + text.normalize('NFKC')));

// what is dropped between two halves makes them one character to the text profile, and the flow reads none of a half
const halves = /[\uD800-\uDBFF][\u200B-\u200F\u2060\uFEFF\u00AD]+[\uDC00-\uDFFF]/;

/** Texts of any characters, hostile ones among them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: anyCharacter }), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))
  .filter((text) => !halves.test(text));
