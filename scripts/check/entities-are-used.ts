import { parents } from './parents.js';
import { fault, type Rule } from './rule.js';

/** Every entity is mentioned by a fact or by another entity. */
export const entitiesAreUsed: Rule = ({ facts, entities }) => {
  const used = new Set([
    ...facts.flatMap((item) => item.value.about),
    ...entities.flatMap((item) => parents(item.value).map((mention) => mention.id)),
  ]);
  return entities
    .filter((item) => !used.has(item.value.id))
    .map((item) => fault(item, '', 'is mentioned by no fact', 'name it in a fact, or remove it'));
};
