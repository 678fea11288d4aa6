import type { Entity } from '../../src/entity-model.js';
import { exportComment, header, literal, literalType } from '../literal.js';

const typeNames = {
  state: 'StateEntity',
  place: 'PlaceEntity',
  organization: 'OrganizationEntity',
  event: 'EventEntity',
  instrument: 'InstrumentEntity',
} as const;

function entityType(entity: Entity): string {
  const id = literalType(entity.id);
  if (entity.type === 'place') return `PlaceEntity<${id}, ${entity.country ? literalType(entity.country) : 'never'}>`;
  if (entity.type === 'organization') {
    return `OrganizationEntity<${id}, ${entity.partOf ? literalType(entity.partOf) : 'never'}>`;
  }
  if (entity.type === 'instrument') {
    return `InstrumentEntity<${id}, ${entity.place ? literalType(entity.place) : 'never'}>`;
  }
  return `${typeNames[entity.type]}<${id}>`;
}

/** The module of the entities: their list, their ids and the types that index them. */
export function entitiesModule(entities: readonly Entity[]): string {
  const types = [...new Set(entities.map((entity) => typeNames[entity.type]))].sort();
  return [
    header,
    "import { deepFreeze } from '../freeze.js';",
    `import type { Entity, ${types.join(', ')} } from '../entity-model.js';\n`,
    '/** The exact type of every entity, by id. */',
    'export interface EntityMap {',
    ...entities.map((entity) => `  /** ${entity.name}. */\n  readonly ${entity.id}: ${entityType(entity)};`),
    '}\n',
    '/** Id of an entity. */',
    'export type EntityId = keyof EntityMap;\n',
    '/** Any entity of this version. */',
    'export type KnownEntity = Entity<EntityId>;\n',
    exportComment('entityIds', 'The ids of all entities.', 'Entities', `entityIds.length; // => ${entities.length}`),
    'export const entityIds: readonly EntityId[] = Object.freeze([',
    ...entities.map((entity) => `  '${entity.id}',`),
    '] as const);\n',
    exportComment(
      'entities',
      'All entities: the States, places, organizations, events and instruments that facts are about.',
      'Entities',
      `entities[0]?.id; // => '${entities[0]?.id}'`,
    ),
    `export const entities: readonly KnownEntity[] = deepFreeze(${literal(entities)});`,
    '',
  ].join('\n');
}
