import type { NumberInText } from './number.js';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const units = new Map<string, number>([
  ...small.map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['fourty', 40],
]);
const scales = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['score', 20],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const collective: Readonly<Record<string, number>> = {
  pair: 2,
  duo: 2,
  trio: 3,
  quartet: 4,
  foursome: 4,
  quintet: 5,
  sextet: 6,
};

const unit = [...small, ...tens, 'fourty'].join('|');
const scale = [...scales.keys()].join('|');
const words = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:half|a quarter|three quarters)(?: an?| of an?|-an?)? (?:${scale})|(?:an? )?(?:${unit}|${scale})(?:(?:[ \\u00a0-]|, | and (?:an? )?|,? and a (?=half))(?:${unit}|${scale}|half)){0,9}|${Object.keys(collective).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Finds the numbers that are written in words: two thousand seven hundred, half a million, a score. */
export function numberWordsIn(text: string): Omit<NumberInText, 'isShare'>[] {
  return [...text.matchAll(words)].flatMap(({ 0: whole, index }) =>
    read(whole.toLowerCase(), text.slice(index + whole.length, index + whole.length + 12)).map(
      ({ value, from, to }) => ({
        start: index + from,
        end: index + to,
        value,
        isPlain: false,
      }),
    ),
  );
}

interface Read {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

function read(whole: string, tail: string): Read[] {
  const all = { from: 0, to: whole.length };
  if (Object.hasOwn(collective, whole)) return [{ ...all, value: collective[whole] ?? 0 }];
  const part = /^(half|a quarter|three quarters)\b.* (\p{L}+)$/u.exec(whole);
  if (part) {
    const share = part[1] === 'half' ? 0.5 : part[1] === 'a quarter' ? 0.25 : 0.75;
    return [{ ...all, value: share * (scales.get(part[2] ?? '') ?? 1) }];
  }
  if (/^(?:an? )?one$/.test(whole) && !/^ nuclear/.test(tail)) return []; // mostly a pronoun
  if (scales.has(whole) || (whole === 'a score' && /^ of \d/.test(tail))) return []; // several million is no number
  // "one, two and three" are several numbers
  return pieces(whole).flatMap(({ text, from, to }) => {
    const value = valueOfWords(text.split(/[^a-z]+/));
    return value === undefined ? [] : [{ value, from, to }];
  });
}

/** Cuts a run of number words where no one number can go on: behind a comma or "and" without a scale before it. */
function pieces(whole: string): { readonly text: string; readonly from: number; readonly to: number }[] {
  const cuts: { text: string; from: number; to: number }[] = [];
  let from = 0;
  for (const { 0: sign, index } of whole.matchAll(/, (?:and )?| and |[ \u00a0]/g)) {
    const before = whole.slice(from, index).split(/[^a-z]+/);
    const next = /^[a-z]+/.exec(whole.slice(index + sign.length))?.[0] ?? '';
    const last = before.at(-1) ?? '';
    const goesOn =
      last === 'a' ||
      last === 'an' ||
      next === 'half' ||
      next === 'a' ||
      (scales.has(next) && !sign.includes(',')) ||
      (scales.has(last) && (units.get(next) ?? 0) < (scales.get(last) ?? 0)) ||
      (sign === ' ' && tens.includes(last) && (units.get(next) ?? 99) < 10);
    if (goesOn) continue;
    cuts.push({ text: whole.slice(from, index), from, to: index });
    from = index + sign.length;
  }
  return [...cuts, { text: whole.slice(from), from, to: whole.length }];
}

/** Reads `two thousand seven hundred`; nothing if the words make no number. */
function valueOfWords(list: readonly string[]): number | undefined {
  let total = 0;
  let group = 0;
  for (const word of list) {
    const size = scales.get(word);
    if (word === 'and') continue;
    if (word === 'half') group += 0.5;
    else if (size !== undefined && size < 1000) group = (group || 1) * size;
    else if (size !== undefined) {
      total += (group || 1) * size;
      group = 0;
    } else if (units.has(word)) group += (word === 'a' || word === 'an') && group > 0 ? 0 : (units.get(word) ?? 0);
    else return undefined;
  }
  return total + group;
}
