import { isShare } from '../../src/figure.js';
import { faultIn, type Rule } from './rule.js';

const samples = [...Array(200).keys(), 0.5, 1.5]; // every category that a figure below a million falls into

/** Every language has the words for the units of facts, in each form that its plurals need. */
export const languagesHaveUnits: Rule = ({ facts, languages }) => {
  const used = new Set<string>(facts.flatMap(({ value }) => ('unit' in value ? [value.unit] : [])));
  return Object.entries(languages).flatMap(([language, { units }]) => {
    const rules = new Intl.PluralRules(language);
    const categories = [...new Set(['other' as const, ...samples.map((sample) => rules.select(sample))])];
    const missing = [...used]
      .filter((unit) => !isShare(unit))
      .flatMap((unit) =>
        categories
          .filter((category) => units[unit]?.[category] === undefined)
          .map((category) => [unit, `${language}.${category}`] as const),
      );
    return [
      ...missing.map(([unit, field]) => faultIn('units.json', unit, field, 'is missing', 'add this form of the word')),
      ...Object.keys(units)
        .filter((unit) => !used.has(unit))
        .map((unit) => faultIn('units.json', unit, language, 'is the unit of no fact', 'remove it')),
    ];
  });
};
