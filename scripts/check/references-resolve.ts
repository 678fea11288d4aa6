import { citedBy } from './cited-references.js';
import { faultIn, type Rule } from './rule.js';

/** Every reference that an assessment or a calculation names exists. */
export const referencesResolve: Rule = ({ record }) => {
  const known = new Set(record.references.map(({ value }) => value.id));
  const remedy = 'add it to data/record/references.json or correct the id';
  return [...citedBy(record)]
    .filter(([, , , id]) => !known.has(id))
    .map(([file, item, field, id]) => faultIn(file, item, field, `no reference has the id '${id}'`, remedy));
};
