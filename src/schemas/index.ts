/**
 * Zod 4 schemas for everything in the package. Zod is an optional peer dependency: install `zod@^4` as well.
 *
 * @module sco-facts/schemas
 * @packageDocumentation
 */
export { assessmentSchema, pairSchema, recordedSchema, verdictSchema } from './assessments.js';
export { calculationSchema } from './calculations.js';
export { citationKeySchema, citationSetSchema } from './citations.js';
export {
  entitySchema,
  eventEntitySchema,
  instrumentEntitySchema,
  organizationEntitySchema,
  placeEntitySchema,
  stateEntitySchema,
} from './entities.js';
export { evidenceSchema } from './evidence.js';
export * from './facts.js'; // a schema per kind, and of any fact
export { entitiesFileSchema, factsFileSchema, recordFileSchema } from './files.js';
export { entityIdSchema, factIdSchema, topicIdSchema } from './ids.js';
export { referenceSchema } from './references.js';
export { sourceSchema, topicSchema } from './source.js';
export { boundSchema, edtfSchema } from './values.js';
