import type { Recorded } from '../../src/record/model.js';
import { type Computed, computedBy } from './calculate.js';
import { recordedItems } from './recorded-items.js';
import { faultIn, type Rule } from './rule.js';

/** A computed item names a calculation and equals its result; other items name none. */
export const computedIsRecomputed: Rule = ({ record }) => {
  const results = new Map(record.calculations.flatMap(({ value }) => computedBy(value)).map((one) => [one.id, one]));
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
    const computed = results.get(id);
    if (!computed) {
      const remedy = 'add it to data/record/calculations.json or correct the id';
      return fault('calculation', `no calculation has the id '${id}'`, remedy);
    }
    const lacking = computed.references.filter((source) => !item.references.includes(source));
    const problem = misfit(item, computed);
    return [
      ...lacking.flatMap((source) => fault('references', `lacks '${source}', on which '${id}' rests`, 'add it')),
      ...(problem === undefined ? [] : fault('calculation', problem, 'correct the item or the inputs')),
    ];
  });
};

/** Says how an item differs from the result of its calculation; returns nothing if it does not. */
function misfit(item: Recorded, { id, result: { low, high, unit } }: Computed): string | undefined {
  const gives = low === high ? `${low} ${unit}` : `${low} to ${high} ${unit}`;
  const said =
    item.kind === 'figure'
      ? `${item.value} ${item.unit}`
      : item.kind === 'range'
        ? `${item.low} to ${item.high} ${item.unit}`
        : `a ${item.kind}`;
  return said === gives ? undefined : `'${id}' gives ${gives}, not ${said}`;
}
