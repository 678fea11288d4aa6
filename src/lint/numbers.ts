/** A number in running text, in any usual writing. */
export interface NumberInText {
  /** Where it starts, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, its scale word and per-cent sign included. */
  readonly end: number;
  readonly value: number;
  /** Whether it is given in per cent. */
  readonly isPercent: boolean;
  /** Whether it is a fraction written as a word, such as half. */
  readonly isFraction: boolean;
  /** Whether it is written with digits that no sign groups, as a year is. */
  readonly isPlain: boolean;
}

const space = '[ \\u00a0\\u202f\\u2009\\u2007]';
// digits grouped by threes with one sign throughout, or not grouped; TeX groups with {,} \, and ~
const grouped = `\\d{1,3}(?:(?<sign>[,.'’]|\\{,\\}|\\\\,|~|${space})\\d{3})(?:\\k<sign>\\d{3})*`;
const digits = new RegExp(
  `(?<![\\p{L}\\p{N}_@/#-]|\\d[.,:])(?:\\\\(?:num|SI|qty)\\{)?(?:(?<grouped>${grouped})(?![\\d])|(?<plain>\\d{1,15})(?:(?<point>[.,])(?<decimals>\\d{1,6}))?(?![\\d]))\\}?(?<k>[kK](?![\\p{L}\\p{N}]))?`,
  'gu',
);

const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
]
  .join(' ')
  .split(' ');
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const scales: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };
const values = new Map<string, number>([
  ...small.map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ['dozen', 12],
]);

const numberWord = [...small, ...tens, ...Object.keys(scales)].join('|');
const words = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:an?|${numberWord})(?:[ \\u00a0-]|-?\\s))??(?:${numberWord})(?:(?:[ \\u00a0-]|, | and )(?:and )?(?:${numberWord})){0,9}(?![\\p{L}\\p{N}])`,
  'giu',
);
const shares: readonly (readonly [RegExp, number])[] = [
  [/(?<![\p{L}\p{N}-])(?:one[ -]|a )?half(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])one in two(?![\p{L}])|½/giu, 1 / 2],
  [/(?<![\p{L}\p{N}-])(?:one|a)[ -]third(?![\p{L}\p{N}])|⅓/giu, 1 / 3],
  [/(?<![\p{L}\p{N}-])two[ -]thirds?(?![\p{L}\p{N}])|⅔/giu, 2 / 3],
  [/(?<![\p{L}\p{N}-])(?:one|a)[ -]quarter(?![\p{L}\p{N}])|¼/giu, 1 / 4],
  [/(?<![\p{L}\p{N}-])three[ -]quarters?(?![\p{L}\p{N}])|¾/giu, 3 / 4],
  [/(?<![\p{L}\p{N}-])(?:one|a)[ -]fifth(?![\p{L}\p{N}])/giu, 1 / 5],
];
const scaleAfter = new RegExp(`^${space}?(?:hundred|thousand|million|billion)(?![\\p{L}])`, 'iu');
const percentAfter = new RegExp(
  `^(?:${space}|~|\\\\,)?(?:%|\\\\%|per${space}?cent(?![\\p{L}])|Prozent|pour cent|por ciento|per cento|процент\\p{L}*|pct\\.?(?![\\p{L}])|p\\.${space}?c\\.)`,
  'iu',
);

/** Finds the numbers in a text, in order. The time is linear in the text. */
export function numbersIn(text: string): NumberInText[] {
  const found = [...digitNumbers(text), ...wordNumbers(text), ...halves(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  // of two that overlap, the first and longer one counts
  return found.filter(
    (item, index) =>
      index === 0 || item.start >= Math.max(...found.slice(Math.max(0, index - 3), index).map(({ end }) => end)),
  );
}

function digitNumbers(text: string): NumberInText[] {
  return [...text.matchAll(digits)].map(({ 0: whole, index, groups = {} }) => {
    const written =
      groups['grouped']?.replaceAll(/\D/g, '') ??
      `${groups['plain']}${groups['decimals'] ? `.${groups['decimals']}` : ''}`;
    const isPlain = groups['grouped'] === undefined && groups['point'] === undefined && groups['k'] === undefined;
    return scaled(text, index, index + whole.length, Number(written) * (groups['k'] ? 1000 : 1), isPlain);
  });
}

function scaled(text: string, start: number, end: number, value: number, isPlain: boolean): NumberInText {
  const scale = scaleAfter.exec(text.slice(end, end + 12))?.[0] ?? '';
  const after = end + scale.length;
  const percent = percentAfter.exec(text.slice(after, after + 12))?.[0] ?? '';
  return {
    start,
    end: after + percent.length,
    value: value * (scales[scale.trim().toLowerCase()] ?? 1),
    isPercent: percent !== '',
    isFraction: false,
    isPlain: isPlain && scale === '',
  };
}

function wordNumbers(text: string): NumberInText[] {
  return [...text.matchAll(words)].flatMap(({ 0: whole, index }) => {
    const value = valueOfWords(
      whole
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word !== 'and'),
    );
    return value === undefined ? [] : [scaled(text, index, index + whole.length, value, false)];
  });
}

/** Reads `two thousand seven hundred`; returns nothing if the words make no number. */
function valueOfWords(list: readonly string[]): number | undefined {
  let total = 0;
  let group = 0;
  for (const word of list) {
    const scale = scales[word];
    const value = word === 'a' || word === 'an' ? 1 : values.get(word);
    if (scale === 100) group = (group || 1) * 100;
    else if (scale !== undefined) {
      total += (group || 1) * scale;
      group = 0;
    } else if (value === undefined) return undefined;
    else group += value;
  }
  return total + group;
}

function halves(text: string): NumberInText[] {
  return shares.flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
      start: index,
      end: index + whole.length,
      value,
      isPercent: false,
      isFraction: true,
      isPlain: false,
    })),
  );
}
