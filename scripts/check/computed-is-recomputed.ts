import type { Calculation } from '../../src/record/calculation-model.js';
import type { Recorded } from '../../src/record/model.js';
import { resultOf } from './calculate.js';
import { referencesOf } from './cited-references.js';
import { recordedItems } from './recorded-items.js';
import { faultIn, type Rule } from './rule.js';

/** A computed item names a calculation and equals its result; other items name none. */
export const computedIsRecomputed: Rule = ({ record }) => {
  const calculations = new Map(record.calculations.map(({ value }) => [value.id, value]));
  return recordedItems(record).flatMap(({ file, value, item, at }) => {
    const fault = (field: string, problem: string, remedy: string) => [
      faultIn(file, value.fact, `${at}.${field}`, problem, remedy),
    ];
    const id = item.calculation;
    if (id === undefined) {
      return item.basis === 'computed'
        ? fault('calculation', "is missing, though the basis is 'computed'", 'name it, or correct the basis')
        : [];
    }
    if (item.basis !== 'computed') {
      return fault(
        'basis',
        `is '${item.basis}', though a calculation is named`,
        "make it 'computed', or remove the calculation",
      );
    }
    const calculation = calculations.get(id);
    if (!calculation) {
      const remedy = 'add it to data/record/calculations.json or correct the id';
      return fault('calculation', `no calculation has the id '${id}'`, remedy);
    }
    const lacking = [...new Set(referencesOf(calculation))].filter((source) => !item.references.includes(source));
    const problem = misfit(item, calculation);
    return [
      ...lacking.flatMap((source) => fault('references', `lacks '${source}', on which '${id}' rests`, 'add it')),
      ...(problem === undefined ? [] : fault('calculation', problem, 'correct the item or the inputs')),
    ];
  });
};

/** Says how an item differs from the result of its calculation; returns nothing if it does not. */
function misfit(item: Recorded, calculation: Calculation): string | undefined {
  const { low, high, unit } = resultOf(calculation);
  const gives = low === high ? `${low} ${unit}` : `${low} to ${high} ${unit}`;
  const said =
    item.kind === 'figure'
      ? `${item.value} ${item.unit}`
      : item.kind === 'range'
        ? `${item.low} to ${item.high} ${item.unit}`
        : `a ${item.kind}`;
  return said === gives ? undefined : `'${calculation.id}' gives ${gives}, not ${said}`;
}
