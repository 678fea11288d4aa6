import { nfc } from '../nfc.js';

/**
 * Versions of the text profile. They differ only in which characters they drop. The text of the post has none of
 * these, so its digests and spans are the same in both.
 */
export type TextProfile = 1 | 2;

/** What each profile drops, since it cannot be seen: 2 adds joiners, and marks of direction. */
export const dropped: Readonly<Record<TextProfile, string>> = {
  1: '[\\u200B\\uFEFF\\u00AD]',
  2: '[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]',
};

/**
 * The strict form: the lines of a text, with unified spaces and line breaks and nothing else changed.
 *
 * Line breaks become LF; characters that cannot be seen go; NFC; runs of space, tab, U+00A0 and U+202F become one space;
 * lines are trimmed, and empty ones dropped. Case, quotes and dashes stay.
 */
export function strictLines(text: string, profile: TextProfile = 1): string[] {
  return text
    .replaceAll(new RegExp(dropped[profile], 'g'), '') // before NFC, since they may separate a letter from its mark
    .split(/\r\n|\r|\n/)
    .map((line) =>
      nfc(line)
        .replaceAll(/[ \t\u00A0\u202F]+/g, ' ')
        .replaceAll(/^ | $/g, ''),
    )
    .filter((line) => line !== '');
}

const folds: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2032\u2035]/g, "'"], // single quotes and primes
  [/[\u201C\u201D\u201E\u201F\u2033\u2036]/g, '"'], // double quotes and primes
  [/[\u2010-\u2015\u2212]/g, '-'], // hyphens, dashes, minus
];

const fold = (text: string) => folds.reduce((folded, [from, to]) => folded.replaceAll(from, to), text);

/**
 * The loose form of a strict line or a part of one, in every profile: quotes, dashes, compatibility characters and case
 * are folded, so that the same words in other typography come out equal.
 */
export function looseForm(strict: string): string {
  // folded before NFKC, which would take a double prime apart, and after it, since it makes some of these
  return fold(fold(strict).normalize('NFKC')).toLowerCase();
}
