import { isBound, isShare, writeFigure } from './figure.js';
import type { Wording } from './language-model.js';
import type { QuantityFact } from './model.js';
import { quote } from './quote.js';
import { invalid, knownOptions, mustBe, oneOf } from './validate.js';
import { english, type QuantityWords, withOwn, wordingOf } from './wording.js';

const fn = 'formatQuantity';

/** Options of {@link formatQuantity}. */
export interface QuantityOptions {
  /** `asPrinted`: the post's own words for the unit, where it has any. They are English. */
  readonly unit?: 'words' | 'asPrinted' | undefined;
  /** Your own words for bounds and units; those left out are the package's. */
  readonly words?: QuantityWords | undefined;
}

/**
 * Formats a quantity as text, with its bound and unit.
 *
 * The package has words in English, Chinese (simplified), French, German, Russian and Spanish; numbers, percentages and
 * plurals are those of the locale, by Intl. The text is in the nominative. In any other language, pass your own words.
 * Without them the whole figure is in English, its number too, since `1.234 persons` would be misread; only a plain
 * percentage needs no words. Not all of the words were checked by native speakers.
 *
 * @param fact - A fact of kind `quantity`.
 * @param locale - A BCP 47 language tag; `en` when left out, whatever the machine's own locale.
 * @param options - Your own words, and whether to write the unit as the post does.
 * @returns The figure as text.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` when the fact is not a quantity, the tag malformed, an
 * option unknown, or a word missing.
 * @category Facts
 * @example
 * ```ts
 * import { formatQuantity, populationShare, ratsArrests } from 'sco-facts';
 *
 * formatQuantity(populationShare).startsWith('almost '); // => true
 * const figure = { ...ratsArrests, value: 1234 };
 * formatQuantity(figure); // => 'more than 1,234 persons'
 * formatQuantity(figure, 'de'); // => 'mehr als 1.234 Personen'
 * formatQuantity({ ...figure, unit: 't', unitAsPrinted: 'tons' }, 'en', { unit: 'asPrinted' }); // => 'more than 1,234 tons'
 * const words = { bounds: { moreThan: 'più di' }, units: { '{person}': { one: 'persona', other: 'persone' } } };
 * formatQuantity(figure, 'it', { words }); // => 'più di 1234 persone'
 * formatQuantity(ratsArrests, 'not a tag'); // throws INVALID_ARGUMENT
 * ```
 */
export function formatQuantity(
  fact: Pick<QuantityFact, 'kind' | 'value' | 'bound' | 'unit' | 'unitAsPrinted'>,
  locale = 'en',
  options: QuantityOptions = {},
): string {
  if (!isQuantity(fact)) throw mustBe(fn, 'fact', "of kind 'quantity'", fact);
  if (!isLocale(locale)) throw mustBe(fn, 'locale', "a BCP 47 language tag such as 'en' or 'pt-BR'", locale);
  const { unit = 'words', words } = knownOptions(fn, options, ['unit', 'words']);
  oneOf(fn, 'unit', unit, ['words', 'asPrinted']);

  const known = wordingOf(locale);
  const isWordless = fact.bound === 'exactly' && isShare(fact.unit); // a percentage is the same in any language
  const wording = known ?? (words || isWordless ? undefined : english);
  const printed = unit === 'asPrinted' ? fact.unitAsPrinted : undefined;
  if (printed !== undefined && wording !== english) {
    throw invalid(
      fn,
      `the post's own unit is in English; for the locale ${quote(locale)} leave 'asPrinted' out`,
      locale,
    );
  }
  const full = withOwn(fn, wording ?? {}, words ?? {});
  const units = printed === undefined ? full.units : { ...full.units, [fact.unit]: { other: printed } };
  mustHaveWords(fact, { ...full, units }, locale);
  return writeFigure(fact, wording === english && wording !== known ? 'en' : locale, units, full);
}

/** Refuses a bound or a unit without words, since its sign or code would not be understood in a text. */
function mustHaveWords(
  { bound, unit }: Pick<QuantityFact, 'bound' | 'unit'>,
  { bounds, units }: Wording,
  locale: string,
): void {
  const isMissing = bound !== 'exactly' && bounds[bound] === undefined;
  if (!isMissing && (isShare(unit) || Object.hasOwn(units, unit))) return;
  const [what, name] = isMissing ? ['bound', bound] : ['unit', unit];
  throw invalid(fn, `no words for the ${what} ${quote(name)} in ${quote(locale)}; pass them as words.${what}s`, name);
}

function isQuantity(fact: unknown): boolean {
  if (typeof fact !== 'object' || fact === null) return false;
  const { kind, value, bound, unit, unitAsPrinted = unit } = fact as Partial<QuantityFact>;
  const isFigure = typeof value === 'number' && Number.isFinite(value) && isText(unit) && isText(unitAsPrinted);
  return kind === 'quantity' && isFigure && typeof bound === 'string' && isBound(bound);
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

function isLocale(locale: unknown): boolean {
  try {
    return typeof locale === 'string' && new Intl.Locale(locale).baseName !== '';
  } catch {
    return false;
  }
}
