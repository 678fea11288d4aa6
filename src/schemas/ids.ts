import * as z from 'zod/v4';
import { entityIds } from '../generated/entities.js';
import { factIds } from '../generated/facts.js';
import { topicIds } from '../generated/topics.js';

/**
 * The ids of this version's facts, as an enum.
 *
 * @category Ids
 * @example
 * ```ts
 * factIdSchema.safeParse('ratsArrests').success; // => true
 * factIdSchema.safeParse('ratsArrest').success; // => false
 * ```
 */
export const factIdSchema = z.enum(factIds).describe('Id of a fact of this version.');

/**
 * The ids of this version's entities, as an enum.
 *
 * @category Ids
 * @example
 * ```ts
 * entityIdSchema.safeParse('kazakhstan').success; // => true
 * entityIdSchema.safeParse('Kazakhstan').success; // => false
 * ```
 */
export const entityIdSchema = z.enum(entityIds).describe('Id of an entity of this version.');

/**
 * The ids of this version's topics, as an enum.
 *
 * @category Ids
 * @example
 * ```ts
 * topicIdSchema.safeParse('rats').success; // => true
 * topicIdSchema.safeParse('weather').success; // => false
 * ```
 */
export const topicIdSchema = z.enum(topicIds).describe('Id of a topic of this version.');
