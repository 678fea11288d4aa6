import { isBound, writeFigure } from './figure.js';
import { unitWords } from './generated/units.js';
import type { QuantityFact } from './model.js';
import { mustBe } from './validate.js';

/**
 * Formats a quantity as text, with its bound and unit.
 *
 * In English the bound and the unit are words. Intl has no words for bounds and for units such as persons, so other
 * locales get their own digits with a sign for the bound (`>` more than, `≲` almost, `≈` approximately) and the
 * UCUM code of the unit, which is the same in every language. Shares (`%` and the unit 1) are written as percentages.
 *
 * @param fact - A fact of kind `quantity`.
 * @param locale - A BCP 47 language tag; `en` when left out, whatever the machine's own locale.
 * @returns The figure as text.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` when the fact is not a quantity, or the tag malformed.
 * @category Facts
 * @example
 * ```ts
 * import { formatQuantity, populationShare, ratsArrests } from 'sco-facts';
 *
 * formatQuantity(populationShare).startsWith('almost '); // => true
 * const figure = { ...ratsArrests, value: 1234 };
 * formatQuantity(figure); // => 'more than 1,234 persons'
 * formatQuantity(figure, 'de'); // => '> 1.234 {person}'
 * formatQuantity(ratsArrests, 'not a tag'); // throws INVALID_ARGUMENT
 * ```
 */
export function formatQuantity(fact: Pick<QuantityFact, 'kind' | 'value' | 'bound' | 'unit'>, locale = 'en'): string {
  if (!isQuantity(fact)) throw mustBe('formatQuantity', 'fact', "of kind 'quantity'", fact);
  if (!isLocale(locale)) {
    throw mustBe('formatQuantity', 'locale', "a BCP 47 language tag such as 'en' or 'pt-BR'", locale);
  }
  return writeFigure(fact, locale, unitWords);
}

function isQuantity(fact: unknown): boolean {
  if (typeof fact !== 'object' || fact === null) return false;
  const { kind, value, bound, unit } = fact as Partial<QuantityFact>;
  const isFigure = typeof value === 'number' && Number.isFinite(value) && typeof unit === 'string' && unit !== '';
  return kind === 'quantity' && isFigure && typeof bound === 'string' && isBound(bound);
}

function isLocale(locale: unknown): boolean {
  try {
    return typeof locale === 'string' && new Intl.Locale(locale).baseName !== '';
  } catch {
    return false;
  }
}
