import type { QuantityFact } from './model.js';

type Figure = Pick<QuantityFact, 'value' | 'bound' | 'unit'>;

/** Words for units of measurement in English. */
export type UnitTable = Readonly<Record<string, { readonly one: string; readonly other: string }>>;

const englishBounds = { exactly: '', moreThan: 'more than ', almost: 'almost ', approximately: 'approximately ' };
const symbolBounds = { exactly: '', moreThan: '> ', almost: '≲ ', approximately: '≈ ' }; // the same in any language

/** Whether a word names one of the bounds. */
export const isBound = (word: string): boolean => Object.hasOwn(englishBounds, word);

/** Writes a figure as text: in words if the locale is English, else with signs and the UCUM code. */
export function writeFigure({ value, bound, unit }: Figure, locale: string, unitWords: UnitTable): string {
  const isEnglish = new Intl.Locale(locale).language === 'en';
  const sign = (isEnglish ? englishBounds : symbolBounds)[bound];
  if (unit === '%' || unit === '1') {
    const share = unit === '%' ? value / 100 : value;
    return sign + new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(share);
  }
  const number = new Intl.NumberFormat(locale).format(value);
  const words = Object.hasOwn(unitWords, unit) ? unitWords[unit] : undefined;
  if (!isEnglish || !words) return `${sign}${number} ${unit}`;
  return `${sign}${number} ${new Intl.PluralRules(locale).select(value) === 'one' ? words.one : words.other}`;
}
