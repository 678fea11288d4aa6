import type { Fact, Topic } from '../../src/model.js';
import { kinds } from './kinds.js';
import { table } from './markdown.js';

const code = (text: string) => `\`${text}\``;

/** How many facts there are of each kind and topic, and what each kind has. */
export function countParts(facts: readonly Fact[], topics: readonly Topic[]) {
  const byKind = Object.entries(kinds)
    .map(([kind, about]) => ({ kind, ...about, facts: facts.filter((fact) => fact.kind === kind) }))
    .filter((row) => row.facts.length > 0);
  const kindCounts = byKind.map((row) => `${code(row.kind)} (${row.facts.length})`);
  return {
    counts: `${facts.length} facts in ${topics.length} topics, of ${byKind.length} kinds: ${kindCounts.join(', ')}.`,
    kindFields: table(
      ['kind', 'holds', 'its own fields', 'example'],
      byKind.map(({ kind, holds, fields, facts }) => [code(kind), holds, fields, code(facts[0]?.id ?? '')]),
    ),
  };
}
