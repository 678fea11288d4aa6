import { describe, expect, test } from 'vitest';
import { type Fact, facts, findFacts, formatQuantity, type QuantityFact } from '../../src/index.js';
import { figureOf, periodOf, phraseLanguages, phraseOf } from '../../src/phrase.js';

const quantities = findFacts({ kind: 'quantity' });
const others = ['de', 'fr', 'es', 'ru', 'zh'] as const;
const write = (value: number, sort: string, locale: string) => {
  const [bound, unit = ''] = sort.split(' ');
  return formatQuantity({ kind: 'quantity', value, bound: bound as QuantityFact['bound'], unit }, locale);
};

/** What each sort of figure is with an invented number, in five languages. */
const sorts: readonly (readonly [sort: string, texts: readonly string[]])[] = [
  [
    'almost %',
    ['fast 1.234\u00a0%', 'près de 1\u202f234\u00a0%', 'casi 1234\u00a0%', 'почти 1\u00a0234\u00a0%', '近1,234%'],
  ],
  ['exactly {state}', ['1.234 Staaten', '1\u202f234 États', '1234 Estados', '1\u00a0234 государства', '1,234个国家']],
  ['exactly 1', ['1.234\u00a0%', '1\u202f234\u00a0%', '1234\u00a0%', '1\u00a0234\u00a0%', '1,234%']],
  [
    'exactly {attack}',
    ['1.234 Anschläge', '1\u202f234 attaques', '1234 ataques', '1\u00a0234 нападения', '1,234起袭击'],
  ],
  [
    'exactly {crime}',
    ['1.234 Straftaten', '1\u202f234 crimes', '1234 delitos', '1\u00a0234 преступления', '1,234起犯罪'],
  ],
  ['exactly {camp}', ['1.234 Lager', '1\u202f234 camps', '1234 campamentos', '1\u00a0234 лагеря', '1,234个营地']],
  ['exactly {person}', ['1.234 Personen', '1\u202f234 personnes', '1234 personas', '1\u00a0234 человека', '1,234人']],
  [
    'moreThan {person}',
    [
      'mehr als 1.234 Personen',
      'plus de 1\u202f234 personnes',
      'más de 1234 personas',
      'более 1\u00a0234 человек',
      '超过1,234人',
    ],
  ],
  ['exactly {base}', ['1.234 Stützpunkte', '1\u202f234 bases', '1234 bases', '1\u00a0234 базы', '1,234个基地']],
  [
    'moreThan {device}',
    [
      'mehr als 1.234 Vorrichtungen',
      'plus de 1\u202f234 engins',
      'más de 1234 artefactos',
      'более 1\u00a0234 устройств',
      '超过1,234个装置',
    ],
  ],
  ['exactly {weapon}', ['1.234 Waffen', '1\u202f234 armes', '1234 armas', '1\u00a0234 единицы оружия', '1,234件武器']],
  [
    'approximately {piece}',
    [
      'ungefähr 1.234 Stück',
      'environ 1\u202f234 pièces',
      'aproximadamente 1234 piezas',
      'примерно 1\u00a0234 единицы',
      '约1,234件',
    ],
  ],
  [
    'moreThan t',
    [
      'mehr als 1.234 Tonnen',
      'plus de 1\u202f234 tonnes',
      'más de 1234 toneladas',
      'более 1\u00a0234 тонн',
      '超过1,234吨',
    ],
  ],
];

/** One thing in German, French, Spanish and Chinese. */
const single: readonly (readonly [unit: string, texts: readonly string[]])[] = [
  ['{state}', ['1 Staat', '1 État', '1 Estado', '1个国家']],
  ['{attack}', ['1 Anschlag', '1 attaque', '1 ataque', '1起袭击']],
  ['{crime}', ['1 Straftat', '1 crime', '1 delito', '1起犯罪']],
  ['{camp}', ['1 Lager', '1 camp', '1 campamento', '1个营地']],
  ['{person}', ['1 Person', '1 personne', '1 persona', '1人']],
  ['{base}', ['1 Stützpunkt', '1 base', '1 base', '1个基地']],
  ['{device}', ['1 Vorrichtung', '1 engin', '1 artefacto', '1个装置']],
  ['{weapon}', ['1 Waffe', '1 arme', '1 arma', '1件武器']],
  ['{piece}', ['1 Stück', '1 pièce', '1 pieza', '1件']],
  ['t', ['1 Tonne', '1 tonne', '1 tonelada', '1吨']],
];

/** Russian with 1, 2, 5 and 1.5, and with more than 21, whose singular is in the genitive. */
const russian: readonly (readonly [unit: string, texts: readonly string[], genitive: string])[] = [
  ['{state}', ['1 государство', '2 государства', '5 государств', '1,5 государства'], 'более 21 государства'],
  ['{attack}', ['1 нападение', '2 нападения', '5 нападений', '1,5 нападения'], 'более 21 нападения'],
  ['{crime}', ['1 преступление', '2 преступления', '5 преступлений', '1,5 преступления'], 'более 21 преступления'],
  ['{camp}', ['1 лагерь', '2 лагеря', '5 лагерей', '1,5 лагеря'], 'более 21 лагеря'],
  ['{person}', ['1 человек', '2 человека', '5 человек', '1,5 человека'], 'более 21 человека'],
  ['{base}', ['1 база', '2 базы', '5 баз', '1,5 базы'], 'более 21 базы'],
  ['{device}', ['1 устройство', '2 устройства', '5 устройств', '1,5 устройства'], 'более 21 устройства'],
  [
    '{weapon}',
    ['1 единица оружия', '2 единицы оружия', '5 единиц оружия', '1,5 единицы оружия'],
    'более 21 единицы оружия',
  ],
  ['{piece}', ['1 единица', '2 единицы', '5 единиц', '1,5 единицы'], 'более 21 единицы'],
  ['t', ['1 тонна', '2 тонны', '5 тонн', '1,5 тонны'], 'более 21 тонны'],
];

describe('a figure in other languages', () => {
  test.each(sorts)('%s', (sort, texts) => {
    const value = sort.endsWith(' 1') ? 12.34 : 1234;
    expect(others.map((locale) => write(value, sort, locale))).toEqual(texts);
  });

  test.each(single)('one %s', (unit, texts) => {
    expect(['de', 'fr', 'es', 'zh'].map((locale) => write(1, `exactly ${unit}`, locale))).toEqual(texts);
  });

  test.each(russian)('%s in Russian', (unit, texts, genitive) => {
    expect([1, 2, 5, 1.5].map((value) => write(value, `exactly ${unit}`, 'ru'))).toEqual(texts);
    expect(write(21, `moreThan ${unit}`, 'ru')).toBe(genitive);
  });

  test('is checked for every sort that facts have', () => {
    const known = sorts.map(([sort]) => sort);
    expect([...new Set(quantities.map(({ bound, unit }) => `${bound} ${unit}`))].sort()).toEqual(known.toSorted());
    const units = quantities.map(({ unit }) => unit).filter((unit) => unit !== '%' && unit !== '1');
    expect([...new Set(units)].sort()).toEqual(russian.map(([unit]) => unit).sort());
  });

  test.each(others)('has the number of the locale, words of the language and no code: %s', (locale) => {
    for (const fact of quantities) {
      const text = formatQuantity(fact, locale);
      const number = new Intl.NumberFormat(locale).format(fact.unit === '1' ? fact.value * 100 : fact.value);
      expect(text).toContain(number);
      expect(text).not.toMatch(/[{}#<>≈≲]/);
      const script = { ru: /\p{Script=Latin}/u, zh: /\p{Script=Latin}/u, de: /\p{Script=Cyrillic}/u }[String(locale)];
      if (script) expect(text).not.toMatch(script);
    }
  });
});

describe('a phrase', () => {
  const arrests = findFacts({ kind: 'quantity' }).find(({ id }) => id === 'ratsArrests');
  const counted = { ...arrests, value: 1234, period: '2001/2003' } as QuantityFact;
  const [event] = findFacts({ kind: 'event' });
  const held = (date: string) => ({ ...event, date }) as Extract<Fact, { kind: 'event' }>;

  test.each([
    ['en', 'the post states more than 1,234 persons (2001 to 2003)'],
    ['de', 'laut dem Beitrag mehr als 1.234 Personen (2001–2003)'],
    ['fr', 'selon le message plus de 1\u202f234 personnes (2001–2003)'],
    ['es', 'según la publicación más de 1234 personas (2001–2003)'],
    ['ru', 'согласно публикации более 1\u00a0234 человек (2001–2003)'],
    ['zh', '该帖称超过1,234人（2001年至2003年）'],
    ['de-AT', 'laut dem Beitrag mehr als 1\u00a0234 Personen (2001–2003)'],
    ['it', 'the post states more than 1,234 persons (2001 to 2003)'],
  ])('in %s names the post, the figure and its period', (locale, text) => {
    expect(phraseOf(counted, locale)).toBe(text);
  });

  test.each([
    ['2001', 'en', '2001'],
    ['2001-11', 'de', 'November 2001'],
    ['2001-11?', 'fr', 'novembre 2001'],
    ['2001-02-03', 'en', '3 February 2001'],
    ['2001-02-03', 'en-US', 'February 3, 2001'],
    ['2001-02-03', 'es', '3 de febrero de 2001'],
    ['2001-02-28/2001-03-01', 'en', '28 February 2001 to 1 March 2001'],
    ['2001-02-03/2001-02-04', 'de', '3.–4. Februar 2001'],
    ['2001-02-03/2001-02-04', 'zh', '2001年2月3日至2001年2月4日'],
  ])('of the date %s in %s', (date, locale, text) => expect(figureOf(held(date), locale)).toBe(text));

  test('can be written in every language for every figure and date, and for nothing else', () => {
    expect(phraseLanguages).toEqual(['en', ...others]);
    for (const fact of facts) {
      const isFigure = fact.kind === 'quantity' || fact.kind === 'event';
      const phrases = phraseLanguages.map((locale) => phraseOf(fact, locale));
      expect(new Set(phrases).size, fact.id).toBe(isFigure ? phraseLanguages.length : 1);
      expect(phrases.every((phrase) => (phrase !== undefined) === isFigure)).toBe(true);
      expect(periodOf(fact) !== undefined).toBe('period' in fact);
    }
  });
});
