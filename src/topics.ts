import { notFound } from './errors.js';
import { type TopicId, topicIds, topics } from './generated/topics.js';
import type { Topic } from './model.js';
import { nearest } from './nearest.js';

/**
 * Checks whether a value is the id of a topic of this version.
 *
 * @param value - Anything.
 * @returns Whether it is one; the type narrows to {@link TopicId}.
 * @category Topics
 * @example
 * ```ts
 * import { isTopicId } from 'sco-facts';
 *
 * isTopicId('rats'); // => true
 * isTopicId('weather'); // => false
 * ```
 */
export function isTopicId(value: unknown): value is TopicId {
  return (topicIds as readonly unknown[]).includes(value);
}

/**
 * Returns the topic with an id: a heading and a sentence for a group of facts.
 *
 * @param id - A known id, such as a fact's `topic`.
 * @returns The frozen topic.
 * @throws {@link ScoFactsError} with the code `TOPIC_NOT_FOUND` when no topic has the id; it suggests the nearest one.
 * @category Topics
 * @example
 * ```ts
 * import { getTopic } from 'sco-facts';
 *
 * getTopic('worldOrder').title; // => 'World order'
 * ```
 */
export function getTopic<Id extends TopicId>(id: Id): Topic<Id> {
  const topic = topics.find((candidate) => candidate.id === id);
  if (!topic) throw notFound('getTopic', 'topic', id, nearest(id, topicIds));
  return topic as Topic<Id>;
}
