import type { QuantityFact } from './model.js';

type Figure = Pick<QuantityFact, 'value' | 'bound' | 'unit'>;

/** The bounds that a language has words for. */
export type WordedBound = Exclude<QuantityFact['bound'], 'exactly'>;

/** The words for a unit by CLDR plural category: `one`, `few`, `many` and so on, and `other` where one is missing. */
export type UnitForms = { readonly [Category in Intl.LDMLPluralRule]?: string | undefined } & {
  readonly other: string;
};

/** Words for units of measurement, by UCUM code. */
export type UnitTable = Readonly<Record<string, UnitForms>>;

/** The words for bounds in one language. */
export interface BoundWords {
  readonly bounds: { readonly [B in WordedBound]?: string | undefined };
  /** Bounds that put the unit into the genitive. In Russian its singular is the form `few`, its plural `many`. */
  readonly genitive?: readonly string[] | undefined;
}

/** The bounds in English, in which this package writes its own texts. */
export const englishBounds: BoundWords = {
  bounds: { moreThan: 'more than', almost: 'almost', approximately: 'approximately' },
};

/** Whether a word names one of the bounds. */
export const isBound = (word: string): boolean => word === 'exactly' || Object.hasOwn(englishBounds.bounds, word);

/** Whether a unit is written with the percent sign of the locale. */
export const isShare = (unit: string): boolean => unit === '%' || unit === '1';

/** Puts a figure into words, in the place of `#`; words without it stand before or after the figure. */
function fill(words: string, figure: string, side: 'before' | 'after'): string {
  if (words.includes('#')) return words.replace('#', () => figure);
  return side === 'before' ? `${words} ${figure}` : `${figure} ${words}`;
}

/** Writes a figure as text. A bound without words is left out, and a unit without words is written as its code. */
export function writeFigure(
  { value, bound, unit }: Figure,
  locale: string,
  units: UnitTable,
  { bounds, genitive }: BoundWords = englishBounds,
): string {
  const words = bound === 'exactly' ? '#' : (bounds[bound] ?? '#');
  const forms = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (isShare(unit) && !forms) {
    const share = unit === '%' ? value / 100 : value;
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(share);
    return fill(words, percent, 'before');
  }
  const category = new Intl.PluralRules(locale).select(value);
  const form = genitive?.includes(bound) ? inGenitive(category) : category;
  const number = new Intl.NumberFormat(locale).format(value);
  return fill(words, fill(forms?.[form] ?? forms?.other ?? unit, number, 'after'), 'before');
}

const inGenitive = (category: Intl.LDMLPluralRule) =>
  category === 'one' ? 'few' : category === 'few' ? 'many' : category;
