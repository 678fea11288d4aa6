import { parents } from './parents.js';
import { fault, type Rule } from './rule.js';

/** Every entity is mentioned by a fact, by another entity, or by a reference that is its text. */
export const entitiesAreUsed: Rule = ({ facts, entities, record }) => {
  const used = new Set([
    ...facts.flatMap((item) => item.value.about),
    ...record.references.flatMap(({ value }) => value.textOf ?? []),
    ...entities.flatMap((item) => parents(item.value).map((mention) => mention.id)),
  ]);
  return entities
    .filter((item) => !used.has(item.value.id))
    .map((item) => fault(item, '', 'is mentioned by no fact and no reference', 'name it in a fact, or remove it'));
};
