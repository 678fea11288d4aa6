/**
 * Every fact stated in one forum post of 2 July 2020 on the Shanghai Cooperation Organization, as frozen constants.
 *
 * @module sco-facts
 * @packageDocumentation
 */
export { getEntity, isEntityId } from './entities.js';
export type * from './entity-model.js';
export { type ErrorCode, ScoFactsError } from './errors.js';
export { getFact, isFactId } from './facts.js';
export type { UnitForms, WordedBound } from './figure.js';
export { type FactOfKind, type FactQuery, factsAbout, findFacts } from './find.js';
export { formatQuantity, type QuantityOptions } from './format.js';
export * from './generated/constants.js'; // one constant per fact: the list of names is made from data/
export { type EntityId, type EntityMap, entities, entityIds, type KnownEntity } from './generated/entities.js';
export { type FactId, type FactMap, factIds, facts, type KnownFact } from './generated/facts.js';
export { source } from './generated/source.js';
export { type TopicId, topicIds, topics } from './generated/topics.js';
export { VERSION } from './generated/version.js';
export { factKinds } from './kinds.js';
export type * from './model.js';
export type * from './source-model.js';
export { getTopic, isTopicId } from './topics.js';
export type { QuantityWords } from './wording.js';
