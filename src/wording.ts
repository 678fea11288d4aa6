import { englishBounds, type UnitForms, type WordedBound } from './figure.js';
import { languages } from './generated/languages.js';
import { unitWords } from './generated/units.js';
import type { Wording } from './language-model.js';
import { knownOptions, mustBe, oneOf } from './validate.js';

/**
 * Words for bounds and units, for a language that the package has none for, or instead of its own. `#` stands for the
 * figure; words without it are put before the figure if they are a bound's, and after it if they are a unit's.
 */
export interface QuantityWords {
  /** Words for bounds, such as `{ moreThan: 'più di' }`. */
  readonly bounds?: { readonly [B in WordedBound]?: string | undefined } | undefined;
  /** Words for units by UCUM code: one text, or one per CLDR plural category. */
  readonly units?: Readonly<Record<string, string | UnitForms>> | undefined;
}

/** The words in English. */
export const english: Wording = { ...englishBounds, units: unitWords };

/** Returns the words of a locale's language; nothing for a language or a script that the package has no words in. */
export function wordingOf(locale: string): Wording | undefined {
  const { language, script } = new Intl.Locale(locale).maximize();
  if (language === 'en') return english;
  if (!Object.hasOwn(languages, language)) return undefined;
  return script === new Intl.Locale(language).maximize().script ? languages[language] : undefined;
}

/** Checks a caller's words and adds them to those of a language. */
export function withOwn(fn: string, wording: Partial<Wording>, words: QuantityWords): Wording {
  const { bounds = {}, units = {} } = knownOptions(fn, words, ['bounds', 'units']);
  const own = knownOptions(fn, bounds, Object.keys(englishBounds.bounds) as WordedBound[]);
  for (const [bound, text] of Object.entries(own)) isText(fn, `words.bounds.${bound}`, text);
  const forms = Object.entries(knownOptions(fn, units, Object.keys(units))).map(([unit, form]) => {
    const name = `words.units['${unit}']`;
    if (typeof form === 'string') return [unit, { other: isText(fn, name, form) }] as const;
    if (typeof form !== 'object' || form === null) throw mustBe(fn, name, 'text, or an object of texts', form);
    isText(fn, `${name}.other`, form.other);
    for (const [category, text] of Object.entries(form)) {
      oneOf(fn, 'plural category', category, ['zero', 'one', 'two', 'few', 'many', 'other']);
      isText(fn, `${name}.${category}`, text);
    }
    return [unit, form] as const;
  });
  return {
    bounds: { ...wording.bounds, ...own },
    units: { ...wording.units, ...Object.fromEntries(forms) },
    genitive: wording.genitive?.filter((bound) => !Object.hasOwn(own, bound)), // the case of own words is not known
  };
}

function isText(fn: string, name: string, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') throw mustBe(fn, name, 'text', value);
  return value;
}
