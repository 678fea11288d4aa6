import type { Fact, Topic } from '../../src/model.js';
import { kinds } from './kinds.js';
import { table } from './markdown.js';

const code = (text: string) => `\`${text}\``;

/** How many facts there are of each kind and topic, and what each kind holds. */
export function countParts(facts: readonly Fact[], topics: readonly Topic[]) {
  const byKind = Object.entries(kinds)
    .map(([kind, about]) => ({ kind, ...about, facts: facts.filter((fact) => fact.kind === kind) }))
    .filter((row) => row.facts.length > 0);
  const kindRows = byKind.map(({ kind, facts, holds }) => [code(kind), facts.length, holds]);
  const topicCounts = topics.map(({ id, title }) => `${title} (${facts.filter((fact) => fact.topic === id).length})`);
  return {
    kinds: `${facts.length} facts of ${byKind.length} kinds:\n\n${table(['kind', 'facts', 'holds'], kindRows)}`,
    topics: `${topics.length} topics, in the order of the post: ${topicCounts.join(', ')}.`,
    kindFields: table(
      ['kind', 'holds', 'its own fields', 'example'],
      byKind.map(({ kind, holds, fields, facts }) => [code(kind), holds, fields, code(facts[0]?.id ?? '')]),
    ),
  };
}
