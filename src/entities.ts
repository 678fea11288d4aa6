import { notFound } from './errors.js';
import { type EntityId, type EntityMap, entities, entityIds, type KnownEntity } from './generated/entities.js';
import { nearest } from './nearest.js';

let idSet: ReadonlySet<unknown> | undefined;
let byId: ReadonlyMap<unknown, KnownEntity> | undefined;

function knownIds(): ReadonlySet<unknown> {
  idSet ??= new Set(entityIds);
  return idSet;
}

function index(): ReadonlyMap<unknown, KnownEntity> {
  byId ??= new Map(entities.map((entity) => [entity.id, entity]));
  return byId;
}

/**
 * Checks whether a value is the id of an entity of this version.
 *
 * @param value - Anything.
 * @returns Whether it is one; the type narrows to {@link EntityId}.
 * @category Entities
 * @example
 * ```ts
 * import { isEntityId } from 'sco-facts';
 *
 * isEntityId('kazakhstan'); // => true
 * isEntityId('Kazakhstan'); // => false
 * ```
 */
export function isEntityId(value: unknown): value is EntityId {
  return knownIds().has(value);
}

/**
 * Returns the entity with an id: a State, a place, an organization, an event or an instrument.
 *
 * @param id - A known id, such as one from a fact's `about`.
 * @returns The frozen entity with its public identifiers.
 * @throws {@link ScoFactsError} with the code `ENTITY_NOT_FOUND` when no entity has the id; it suggests the nearest one.
 * @category Entities
 * @example
 * ```ts
 * import { astanaSummitHeld, getEntity } from 'sco-facts';
 *
 * getEntity(astanaSummitHeld.place).unLocode; // => 'KZAST'
 * getEntity('austria').unM49; // => '040'
 * getEntity('shanghaiConvention').adopted; // => '2001-06-15'
 * ```
 */
export function getEntity<Id extends EntityId>(id: Id): EntityMap[Id] {
  const entity = index().get(id);
  if (!entity) throw notFound('getEntity', 'entity', id, nearest(id, entityIds));
  return entity as EntityMap[Id];
}
