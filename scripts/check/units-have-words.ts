import { isShare } from '../../src/figure.js';
import { recordedItems } from './recorded-items.js';
import { faultIn, type Rule } from './rule.js';

/** Every unit has words, and all words belong to a unit in use. */
export const unitsHaveWords: Rule = ({ facts, units, record }) => {
  const uses = [
    ...facts.flatMap(({ file, value }) =>
      'unit' in value ? [{ file, id: value.id, field: 'unit', unit: value.unit }] : [],
    ),
    ...recordedItems(record).flatMap(({ file, value, item, at }) =>
      'unit' in item ? [{ file, id: value.fact, field: `${at}.unit`, unit: item.unit }] : [],
    ),
  ];
  const used = new Set<string>(uses.map(({ unit }) => unit));
  return [
    ...uses
      .filter(({ unit }) => !isShare(unit) && !Object.hasOwn(units, unit))
      .map(({ file, id, field, unit }) =>
        faultIn(file, id, field, `'${unit}' has no words`, 'add its singular and plural to data/units.json'),
      ),
    ...Object.keys(units)
      .filter((unit) => !used.has(unit))
      .map((unit) => faultIn('units.json', unit, '', 'is used by no fact and no assessment', 'remove it')),
  ];
};
