import { clashingIds } from './clashing-ids.js';
import type { Rule } from './rule.js';

/** No two references or calculations have the same id, upper and lower case ignored. */
export const recordIdsAreUnique: Rule = ({ record }) => clashingIds([...record.references, ...record.calculations]);
