import type { Topic } from '../../src/model.js';
import { exportComment, header, literal } from '../literal.js';

/** The module of the topics. */
export function topicsModule(topics: readonly Topic[]): string {
  const ids = topics.map((topic) => `'${topic.id}'`);
  return [
    header,
    "import { deepFreeze } from '../freeze.js';",
    "import type { Topic } from '../model.js';\n",
    '/** Id of a topic. */',
    `export type TopicId = ${ids.join(' | ')};\n`,
    exportComment(
      'topicIds',
      'The ids of all topics, in post order.',
      'Topics',
      `topicIds.length; // => ${topics.length}`,
    ),
    `export const topicIds: readonly TopicId[] = Object.freeze([${ids.join(', ')}] as const);\n`,
    exportComment('topics', 'All topics, in post order.', 'Topics', `topics[0]?.title; // => '${topics[0]?.title}'`),
    `export const topics: readonly Topic<TopicId>[] = deepFreeze(${literal(topics)});`,
    '',
  ].join('\n');
}
