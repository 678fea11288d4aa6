import { factKinds } from '../../src/kinds.js';
import type { Fact, Topic } from '../../src/model.js';
import { fieldsOf, kinds } from '../kinds.js';
import { table } from './markdown.js';

const code = (text: string) => `\`${text}\``;

/** How many facts there are of each kind and topic, and what each kind has. */
export function countParts(facts: readonly Fact[], topics: readonly Topic[]) {
  const byKind = factKinds
    .map((kind) => ({
      kind,
      holds: kinds[kind].holds,
      fields: fieldsOf(kind).map(({ name, optional }) => code(optional ? `${name}?` : name)),
      facts: facts.filter((fact) => fact.kind === kind),
    }))
    .filter((row) => row.facts.length > 0);
  const kindCounts = byKind.map((row) => `${code(row.kind)} (${row.facts.length})`);
  return {
    counts: `${facts.length} facts in ${topics.length} topics, of ${byKind.length} kinds: ${kindCounts.join(', ')}.`,
    kindFields: table(
      ['kind', 'holds', 'its own fields', 'example'],
      byKind.map(({ kind, holds, fields, facts }) => [
        code(kind),
        holds,
        fields.join(', ') || 'none',
        code(facts[0]?.id ?? ''),
      ]),
    ),
  };
}
