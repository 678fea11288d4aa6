import { idsOf } from './calculate.js';
import { recordedItems } from './recorded-items.js';
import { fault, type Rule } from './rule.js';

/** Every calculation, or a group in it, is named by a recorded item. */
export const calculationsAreUsed: Rule = ({ record }) => {
  const used = new Set(recordedItems(record).map(({ item }) => item.calculation));
  return record.calculations
    .filter(({ value }) => !idsOf(value).some((id) => used.has(id)))
    .map((item) => fault(item, '', 'is used by no recorded item', 'use it, or remove it'));
};
