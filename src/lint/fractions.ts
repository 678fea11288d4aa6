import type { NumberInText } from './number.js';

const counts = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}';
const values = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const parts: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const part = Object.keys(parts).join('|');
const named = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<top>an?|the|${counts})[ \\u00a0-])?(?<part>${part})s?(?![\\p{L}\\p{N}-])`,
  'giu',
);
const inSome = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<top>${counts})(?: \\p{L}+)? (?:in|out of|of) (?:every |the )?(?<bottom>${counts}|hundred)(?![\\p{L}\\p{N}-]|[.,]\\d)`,
  'giu',
);
const every = /(?<![\p{L}\p{N}-])every (?:other|(?<part>second|third|fourth|fifth|tenth))(?![\p{L}\p{N}-])/giu;
const slash = /(?<![\p{L}\p{N}/.,-])(?<top>[1-9])\/(?<bottom>[2-9]|1[0-2])(?![\p{L}\p{N}/]|[.,-]\d)|[½⅓⅔¼¾⅕]/gu;
const signs: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
};
const ordinals: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4, fifth: 5, tenth: 10 };

// half a year, the first half, halfway: no share of a whole
const noShare =
  /^(?:[ -](?:an?|of (?:the|an?|that|this|last)) (?:year|month|century|decade|day|hour|week|dozen|session|term|period|time)|[ -](?:hour|time|way|year|century|brother|dozen|hearted)| of (?:19|20)\d\d)/iu;
const ordinalBefore =
  /\b(?:first|second|latter|former|other|last|final|next|early|late|1st|2nd|on|in the)[ \u00a0-]$/iu;

/** Finds the shares that are written as fractions: half, two thirds, one in four, every second, 1/2. */
export function fractionsIn(text: string): NumberInText[] {
  const share = (index: number, whole: string, value: number): NumberInText => ({
    start: index,
    end: index + whole.length,
    value: Number(value.toPrecision(12)),
    isShare: true,
    isPlain: false,
  });
  const byName = [...text.matchAll(named)].flatMap(({ 0: whole, index, groups = {} }) => {
    const name = groups['part']?.toLowerCase() ?? '';
    const top = countOf(groups['top'] ?? 'a');
    const isHalf = name === 'half';
    // "third" alone is an ordinal
    if (!isHalf && (groups['top'] === undefined || /^the$/i.test(groups['top']))) return [];
    if (
      !isHalf &&
      top === 1 &&
      !/^\s(?:of|the)\b|^[.,;)]|^$/u.test(text.slice(index + whole.length, index + whole.length + 4)) &&
      name !== 'quarter'
    )
      return [];
    if (noShare.test(text.slice(index + whole.length, index + whole.length + 24))) return [];
    if (ordinalBefore.test(text.slice(Math.max(0, index - 10), index))) return [];
    return [share(index, whole, top / (parts[name] ?? 1))];
  });
  const ofSome = [...text.matchAll(inSome)].flatMap(({ 0: whole, index, groups = {} }) => {
    const [top, bottom] = [countOf(groups['top'] ?? ''), countOf(groups['bottom'] ?? '')];
    return bottom > top ? [share(index, whole, top / bottom)] : [];
  });
  const repeated = [...text.matchAll(every)].map(({ 0: whole, index, groups = {} }) =>
    share(index, whole, 1 / (ordinals[groups['part']?.toLowerCase() ?? 'second'] ?? 2)),
  );
  const written = [...text.matchAll(slash)].map(({ 0: whole, index, groups = {} }) =>
    share(index, whole, signs[whole] ?? Number(groups['top']) / Number(groups['bottom'])),
  );
  return [...byName, ...ofSome, ...repeated, ...written];
}

function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower);
  if (lower === 'hundred') return 100;
  return Math.max(1, values.indexOf(lower));
}
