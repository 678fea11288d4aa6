import { languagesHaveUnits } from './languages-have-units.js';
import { type Loose, testRule } from './test-rule.js';

const speak = (data: Loose, language: string, units: object) => {
  data.languages[language] = { bounds: {}, attributed: '#', units };
};

testRule(languagesHaveUnits, [
  ['passes words in each form', (data) => speak(data, 'de', { '{guest}': { one: 'Gast', other: 'Gäste' } })],
  ['passes a language without plurals', (data) => speak(data, 'zh', { '{guest}': { other: '#位' } })],
  [
    'finds a missing form',
    (data) => speak(data, 'ru', { '{guest}': { one: 'гость', few: 'гостя', other: 'гостя' } }),
    'data/units.json: {guest} › ru.many: is missing; add this form of the word',
  ],
  [
    'finds a unit without words',
    (data) => speak(data, 'zh', {}),
    'data/units.json: {guest} › zh.other: is missing; add this form of the word',
  ],
  [
    'finds words that no fact needs',
    (data) => speak(data, 'zh', { '{guest}': { other: '#位' }, '{boat}': { other: '#艘' } }),
    'data/units.json: {boat} › zh: is the unit of no fact; remove it',
  ],
]);
