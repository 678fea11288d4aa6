import type { UnitTable } from '../../src/figure.js';
import type { Fact } from '../../src/model.js';
import { header, literal } from '../literal.js';

/** The module of the words for units. Those of the record alone are separate, since no bundle of a fact needs them. */
export function unitsModule(units: UnitTable, facts: readonly Fact[]): string {
  const ofFacts = new Set<string>(facts.flatMap((fact) => ('unit' in fact ? [fact.unit] : [])));
  const some = (isOfFacts: boolean) =>
    literal(Object.fromEntries(Object.entries(units).filter(([unit]) => ofFacts.has(unit) === isOfFacts)));
  return `${header}
import type { UnitTable } from '../figure.js';

export const unitWords: UnitTable = ${some(true)};

export const recordUnitWords: UnitTable = ${some(false)};
`;
}
