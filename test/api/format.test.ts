import { describe, expect, test } from 'vitest';
import { findFacts, formatQuantity, getFact, type QuantityOptions, ratsArrests } from '../../src/index.js';

describe('formatQuantity', () => {
  test.each([
    [1234, 'moreThan', '{person}', 'en', 'more than 1,234 persons'],
    [1234, 'moreThan', '{person}', 'en-IN', 'more than 1,234 persons'],
    [123456, 'approximately', '{piece}', 'en-IN', 'approximately 1,23,456 pieces'],
    [123456, 'approximately', '{piece}', 'de', 'ungefähr 123.456 Stück'],
    [78, 'moreThan', 't', 'en', 'more than 78 metric tons'],
    [78, 'moreThan', 't', 'fr', 'plus de 78 tonnes'],
    [33, 'almost', '%', 'en', 'almost 33%'],
    [33, 'almost', '%', 'de', 'fast 33\u00a0%'],
    [0.25, 'exactly', '1', 'de-CH', '25%'],
    [0.25, 'exactly', '1', 'ar-EG', '٢٥٪؜'],
    [0.25, 'exactly', '1', 'en', '25%'],
    [7, 'exactly', '{state}', 'en', '7 States'],
    [1234, 'moreThan', '{person}', 'es-MX', 'más de 1,234 personas'],
    // without words, all is in English, since the number alone would be misread
    [1234, 'exactly', '{state}', 'it', '1,234 States'],
    [1234, 'exactly', '{state}', 'zh-TW', '1,234 States'],
    [1234, 'exactly', '{state}', 'ru-Latn', '1,234 States'],
    [33, 'almost', '%', 'ar-EG', 'almost 33%'],
  ] as const)('%d, %s, in %s, locale %s', (value, bound, unit, locale, text) => {
    expect(formatQuantity({ kind: 'quantity', value, bound, unit }, locale)).toBe(text);
  });

  test('writes the figure of every fact as the post prints it, where it prints digits', () => {
    const inDigits = findFacts({ kind: 'quantity' }).filter(({ asPrinted }) => /^\d/.test(asPrinted));
    expect(inDigits.length).toBeGreaterThan(10);
    for (const fact of inDigits) {
      expect(formatQuantity(fact)).toMatch(new RegExp(`(?:^| )${fact.asPrinted}(?:%$| \\w)`));
    }
  });

  test('writes the singular of a single thing', () => {
    expect(formatQuantity({ kind: 'quantity', value: 1, bound: 'exactly', unit: '{person}' })).toBe('1 person');
  });

  test('writes the unit as the post prints it', () => {
    const tons = { kind: 'quantity', value: 1234, bound: 'moreThan', unit: 't', unitAsPrinted: 'tons' } as const;
    expect(formatQuantity(tons, 'en', { unit: 'asPrinted' })).toBe('more than 1,234 tons');
    expect(formatQuantity({ ...tons, unit: '%', unitAsPrinted: 'per cent' }, 'en', { unit: 'asPrinted' })).toBe(
      'more than 1,234 per cent',
    );
    expect(formatQuantity({ ...tons, unitAsPrinted: undefined }, 'de', { unit: 'asPrinted' })).toBe(
      'mehr als 1.234 Tonnen',
    );
    expect(formatQuantity(tons, 'it', { unit: 'asPrinted' })).toBe('more than 1,234 tons');
  });

  test('does not follow the locale of the machine', () => {
    expect(formatQuantity(ratsArrests)).toBe(formatQuantity(ratsArrests, 'en'));
  });

  test.each([
    [
      ratsArrests,
      'not a tag',
      "formatQuantity: locale must be a BCP 47 language tag such as 'en' or 'pt-BR', not 'not a tag'",
    ],
    [ratsArrests, 5, "formatQuantity: locale must be a BCP 47 language tag such as 'en' or 'pt-BR', not 5"],
    [getFact('noAlliances'), 'en', "formatQuantity: fact must be of kind 'quantity', not an object"],
    [{ kind: 'quantity' }, 'en', "formatQuantity: fact must be of kind 'quantity', not an object"],
    [{ ...ratsArrests, bound: 'constructor' }, 'en', "formatQuantity: fact must be of kind 'quantity', not an object"],
    [{ ...ratsArrests, value: 44n }, 'en', "formatQuantity: fact must be of kind 'quantity', not an object"],
    [{ ...ratsArrests, value: Number.NaN }, 'en', "formatQuantity: fact must be of kind 'quantity', not an object"],
    [{ ...ratsArrests, unitAsPrinted: 5 }, 'en', "formatQuantity: fact must be of kind 'quantity', not an object"],
    [null, 'en', "formatQuantity: fact must be of kind 'quantity', not null"],
    ['ratsArrests', 'en', "formatQuantity: fact must be of kind 'quantity', not 'ratsArrests'"],
  ])('refuses %o in %o', (fact, locale, message) => {
    expect(() => formatQuantity(fact as never, locale as never)).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', message }),
    );
  });
});

describe('the words of a caller', () => {
  const figure = { kind: 'quantity', value: 1234, bound: 'moreThan', unit: '{person}' } as const;
  const units = { '{person}': { one: 'persona', other: 'persone' } };

  test.each<[string, string, QuantityOptions['words'], string]>([
    ['for a new language', 'it', { bounds: { moreThan: 'più di' }, units }, 'più di 1234 persone'],
    [
      'with the figure inside',
      'ja',
      { bounds: { moreThan: '#を超える' }, units: { '{person}': '#人' } },
      '1,234人を超える',
    ],
    ['in place of some', 'de', { bounds: { moreThan: 'über' } }, 'über 1.234 Personen'],
    ['in place of others', 'en', { units: { '{person}': 'people' } }, 'more than 1,234 people'],
    ['with signs that a replacement would read', 'en', { bounds: { moreThan: "$& $' #" } }, "$& $' 1,234 persons"],
  ])('%s', (_what, locale, words, text) => expect(formatQuantity(figure, locale, { words })).toBe(text));

  test('replace the percent sign', () => {
    const share = { ...figure, value: 12, bound: 'exactly', unit: '%' } as const;
    expect(formatQuantity(share, 'de', { words: { units: { '%': 'Prozent' } } })).toBe('12 Prozent');
  });

  test('are taken in the nominative, whatever the words that they replace ask for', () => {
    const two = { ...figure, value: 2, unit: '{state}' } as const;
    expect(formatQuantity(two, 'ru')).toBe('более 2 государств');
    expect(formatQuantity(two, 'ru', { words: { bounds: { moreThan: 'более чем' } } })).toBe('более чем 2 государства');
  });

  test.each<[string, object, string, object, string]>([
    ['a unit', { unit: 'km' }, 'en', {}, "no words for the unit 'km' in 'en'; pass them as words.units"],
    ['no unit of its own', { unit: 'constructor' }, 'de', {}, "no words for the unit 'constructor' in 'de'"],
    ['a bound', {}, 'it', { words: { units } }, "no words for the bound 'moreThan' in 'it'; pass them as words.bounds"],
    ['an option', {}, 'en', { word: {} }, "unknown option 'word'; expected one of unit, words; did you mean 'words'?"],
    ['a value of unit', {}, 'en', { unit: 'printed' }, "unknown unit 'printed'; expected one of words, asPrinted"],
    ['words', {}, 'en', { words: 'more' }, "options must be a plain object, not 'more'"],
    ['a bound', {}, 'en', { words: { bounds: { over: 'over' } } }, "unknown option 'over'; expected one of moreThan"],
    [
      'an empty word',
      {},
      'en',
      { words: { bounds: { moreThan: ' ' } } },
      "words.bounds.moreThan must be text, not ' '",
    ],
    ['a form', {}, 'en', { words: { units: { t: { one: 'a' } } } }, "words.units['t'].other must be text"],
    ['a form', {}, 'en', { words: { units: { t: null } } }, "words.units['t'] must be text, or an object of texts"],
    [
      'a category',
      {},
      'en',
      { words: { units: { t: { other: 'a', lots: 'b' } } } },
      "unknown plural category 'lots'; expected one of zero, one",
    ],
    [
      "the post's unit",
      { unitAsPrinted: 'folk' },
      'de',
      { unit: 'asPrinted' },
      "the post's own unit is in English; for the locale 'de' leave 'asPrinted' out",
    ],
  ])('are refused: %s', (_what, change, locale, options, message) => {
    expect(() => formatQuantity({ ...figure, ...change }, locale, options)).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', message: expect.stringContaining(message) }),
    );
  });
});
