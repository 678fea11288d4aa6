import { dateIn } from './calendar.js';
import { formatQuantity } from './format.js';
import { languages, phraseWords } from './generated/languages.js';
import type { PhraseWords } from './language-model.js';
import type { Fact } from './model.js';
import { wordingOf } from './wording.js';

const english: PhraseWords = { attributed: 'the post states #', interval: '# to @' };

/** The languages in which figures and phrases can be written. */
export const phraseLanguages: readonly string[] = Object.freeze(['en', ...Object.keys(languages)]);

/** The locale in which a fact is written: the given one, or English if the package has no words for its language. */
export const readable = (locale: string) => (wordingOf(locale) ? locale : 'en');

const phraseWordsOf = (locale: string) => phraseWords[new Intl.Locale(readable(locale)).language] ?? english;

/**
 * Writes what a fact gives as a figure, with bound and unit, or as a date. Returns nothing for other facts.
 * Writes English for a locale whose language the package has no words for.
 */
export function figureOf(fact: Fact, locale = 'en'): string | undefined {
  if (fact.kind === 'quantity') return formatQuantity(fact, readable(locale));
  return fact.kind === 'event' ? dateIn(fact.date, readable(locale), phraseWordsOf(locale).interval) : undefined;
}

/** Writes the time that a fact covers; returns nothing for a fact without one. */
export const periodOf = (fact: Fact, locale = 'en'): string | undefined =>
  'period' in fact && fact.period !== undefined
    ? dateIn(fact.period, readable(locale), phraseWordsOf(locale).interval)
    : undefined;

/** Writes the figure or date of a fact with its period, as what the post states. Returns nothing for other facts. */
export function phraseOf(fact: Fact, locale = 'en'): string | undefined {
  const [figure, period] = [figureOf(fact, locale), periodOf(fact, locale)];
  if (figure === undefined) return undefined;
  const { attributed, dated = '# (@)' } = phraseWordsOf(locale);
  const withPeriod = period === undefined ? figure : dated.replace('#', () => figure).replace('@', () => period);
  return attributed.replace('#', () => withPeriod);
}
