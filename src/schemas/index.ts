/**
 * Zod 4 schemas of everything that the package holds. Zod is an optional peer: install `zod@^4` beside it.
 *
 * @module sco-facts/schemas
 * @packageDocumentation
 */
export { citationKeySchema } from './citations.js';
export {
  entitySchema,
  eventEntitySchema,
  instrumentEntitySchema,
  organizationEntitySchema,
  placeEntitySchema,
  stateEntitySchema,
} from './entities.js';
export {
  aimFactSchema,
  assertionFactSchema,
  boundSchema,
  edtfSchema,
  eventFactSchema,
  evidenceSchema,
  extentFactSchema,
  factContentSchema,
  factSchema,
  instrumentFactSchema,
  meansFactSchema,
  membershipFactSchema,
  principleFactSchema,
  quantityFactSchema,
  threatFactSchema,
} from './facts.js';
export { entitiesFileSchema, factsFileSchema, recordFileSchema } from './files.js';
export { entityIdSchema, factIdSchema, topicIdSchema } from './ids.js';
export { assessmentSchema, calculationSchema, recordedSchema, referenceSchema, verdictSchema } from './record.js';
export { sourceSchema, topicSchema } from './source.js';
