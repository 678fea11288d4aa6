import { citedBy } from './cited-references.js';
import { fault, type Rule } from './rule.js';

/** Every reference is named by an assessment or by a calculation. */
export const referencesAreUsed: Rule = ({ record }) => {
  const used = new Set([...citedBy(record)].map(([, , , id]) => id));
  return record.references
    .filter(({ value }) => !used.has(value.id))
    .map((item) => fault(item, '', 'is named by no assessment and no calculation', 'name it, or remove it'));
};
