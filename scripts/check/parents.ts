import type { Entity } from '../../src/entity-model.js';
import type { Mention } from '../kinds.js';

/** The entities that an entity mentions in its own fields. */
export function parents(entity: Entity): Mention[] {
  if (entity.type === 'place' && entity.country) return [{ field: 'country', id: entity.country, types: ['state'] }];
  if (entity.type === 'organization' && entity.partOf) {
    return [{ field: 'partOf', id: entity.partOf, types: ['organization'] }];
  }
  if (entity.type === 'instrument' && entity.place) return [{ field: 'place', id: entity.place, types: ['place'] }];
  return [];
}
