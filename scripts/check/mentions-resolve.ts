import type { EntityType } from '../../src/entity-model.js';
import { mentionsOf } from '../kinds.js';
import type { Authored } from '../read/authored.js';
import type { Fault } from '../read/fault.js';
import { parents } from './parents.js';
import { fault, type Rule } from './rule.js';

/** Every entity that a fact or an entity mentions exists, and has the type that the field requires. */
export const mentionsResolve: Rule = ({ facts, entities }) => {
  const byId = new Map(entities.map((item) => [item.value.id, item.value]));
  const check = (item: Authored<{ id: string }>, field: string, id: string, types?: readonly EntityType[]): Fault[] => {
    const found = byId.get(id);
    if (!found)
      return [fault(item, field, `no entity has the id '${id}'`, 'add it to data/entities/ or correct the id')];
    if (types && !types.includes(found.type)) {
      return [fault(item, field, `'${id}' is of type ${found.type}`, `name an entity of type ${types.join(' or ')}`)];
    }
    return [];
  };
  return [
    ...facts.flatMap((item) =>
      mentionsOf(item.value).flatMap((mention) => check(item, mention.field, mention.id, mention.types)),
    ),
    ...entities.flatMap((item) =>
      parents(item.value).flatMap((mention) => check(item, mention.field, mention.id, mention.types)),
    ),
  ];
};
