import { idsOf } from './calculate.js';
import { clashingIds } from './clashing-ids.js';
import type { Rule } from './rule.js';

/** No two references, calculations or groups in one have the same id, upper and lower case ignored. */
export const recordIdsAreUnique: Rule = ({ record }) =>
  clashingIds([
    ...record.references,
    ...record.calculations.flatMap(({ file, value }) => idsOf(value).map((id) => ({ file, value: { id } }))),
  ]);
