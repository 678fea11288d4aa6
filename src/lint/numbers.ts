import { fractionsIn } from './fractions.js';
import type { NumberInText } from './number.js';
import { numberWordsIn } from './number-words.js';

export type { NumberInText } from './number.js';

const gap = '[ \\u00a0\\u202f\\u2009\\u2007]';
// digits grouped by threes with one sign throughout, or not grouped, with decimals or a power of ten
const digits = new RegExp(
  `(?<![\\p{L}\\p{N}_@/#]|\\d[.,:]|[\\p{L}\\p{N}]-)(?:(?<indian>[1-9]\\d?(?:,\\d{2}){1,3},\\d{3})(?![\\d]|[.,]\\d)|(?<grouped>[1-9]\\d{0,2}(?:(?<sign>[,.'’]|${gap})\\d{3})(?:\\k<sign>\\d{3}){0,3})(?![\\d]|[.,]\\d)|(?<plain>\\d{1,15})(?:[.,](?<decimals>\\d{1,6})|(?<vulgar>[½¼¾]))?(?:(?:e|${gap}?[×x]${gap}?10\\^?)(?<power>\\d))?(?!\\d|[.,]\\d))(?<k>${gap}?[kK](?![\\p{L}])|mn|mln|bn|m(?!²|³))?(?![\\p{L}])`,
  'gu',
);
const quarters: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  hundred: 1e2,
  thousand: 1e3,
  tausend: 1e3,
  mil: 1e3,
  million: 1e6,
  millionen: 1e6,
  millions: 1e6,
  billion: 1e9,
  milliard: 1e9,
  milliarden: 1e9,
  milliards: 1e9,
  lakh: 1e5,
  crore: 1e7,
  tsd: 1e3,
  mio: 1e6,
  mrd: 1e9,
  mille: 1e3,
  mila: 1e3,
  тыс: 1e3,
  тысяч: 1e3,
  тысячи: 1e3,
  млн: 1e6,
};
const scaleAfter = new RegExp(
  `^(?:${gap}|-)?(?<word>${Object.keys(scales)
    .filter((word) => word.length > 2)
    .join('|')})(?:\\.(?=${gap}?\\p{Ll}))?(?![\\p{L}])`,
  'iu',
);
const percentAfter = new RegExp(
  `^(?:${gap}{0,2}|-)(?:%|٪|per${gap}?cent(?!il|\\p{L})|percent(?!il|\\p{L})|Prozent|pour${gap}cent|por${gap}ciento|per${gap}cento|процент\\p{L}*|pct\\.?(?!\\p{L})|p\\.${gap}?c\\.)`,
  'iu',
);
const ofHundred = new RegExp(
  `^${gap}?(?:\\p{L}+${gap})?(?:(?:in|of|out of)${gap}(?:every${gap})?(?:100|a hundred|one hundred|hundred)|per${gap}(?:hundred|100))(?![\\p{L}\\d])`,
  'iu',
);

/** Finds the numbers in a text, in order. The time is linear in the text. */
export function numbersIn(text: string): NumberInText[] {
  const found = [
    ...digitNumbers(text),
    ...numberWordsIn(text).map((one) => scaled(text, one)),
    ...fractionsIn(text),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  let end = -1;
  // of two that overlap, the first and longer one counts
  return found.filter((item) => {
    if (item.start < end) return false;
    end = item.end;
    return true;
  });
}

function digitNumbers(text: string): NumberInText[] {
  return [...text.matchAll(digits)].map(({ 0: whole, index, groups = {} }) => {
    const { indian, grouped = indian, plain, decimals, vulgar, power, k } = groups;
    const written = grouped?.replaceAll(/\D/g, '') ?? (decimals ? `${plain}.${decimals}` : plain);
    const value =
      (Number(written) + (vulgar === undefined ? 0 : (quarters[vulgar] ?? 0))) *
      10 ** Number(power ?? 0) *
      (scales[k?.trim().toLowerCase() ?? ''] ?? 1);
    return scaled(text, {
      start: index,
      end: index + whole.length,
      value: round(value),
      isPlain:
        grouped === undefined &&
        decimals === undefined &&
        vulgar === undefined &&
        power === undefined &&
        k === undefined,
    });
  });
}

type Unscaled = Omit<NumberInText, 'isShare'>;

/** Reads the scale word and the per-cent sign behind a number. */
function scaled(text: string, { start, end, value, isPlain }: Unscaled): NumberInText {
  const scale = scaleAfter.exec(text.slice(end, end + 12));
  const after = end + (scale?.[0].length ?? 0);
  const tail = text.slice(after, after + 40);
  const share = percentAfter.exec(tail)?.[0] ?? (value < 100 ? ofHundred.exec(tail)?.[0] : undefined);
  const whole = round(value * (scales[scale?.groups?.['word']?.toLowerCase() ?? ''] ?? 1));
  return {
    start,
    end: after + (share?.length ?? 0),
    value: share === undefined ? whole : round(whole / 100),
    isShare: share !== undefined,
    isPlain: isPlain && !scale,
  };
}

const round = (value: number) => Number(value.toPrecision(12));
