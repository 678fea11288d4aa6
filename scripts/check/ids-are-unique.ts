import { clashingIds } from './clashing-ids.js';
import type { Rule } from './rule.js';

/** No two facts or entities have the same id, upper and lower case ignored. */
export const idsAreUnique: Rule = ({ facts, entities }) => clashingIds([...facts, ...entities]);
