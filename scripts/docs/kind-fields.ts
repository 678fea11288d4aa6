import { factKinds } from '../../src/kinds.js';
import type { Fact } from '../../src/model.js';
import { fieldsOf, kinds } from '../kinds.js';
import { table } from './markdown.js';

const code = (text: string) => `\`${text}\``;

/** The fields that each kind of fact adds, with an example. */
export function kindFields(facts: readonly Fact[]): string {
  const rows = factKinds.map((kind) => [
    code(kind),
    kinds[kind].holds,
    fieldsOf(kind)
      .map(({ name, optional }) => code(optional ? `${name}?` : name))
      .join(', ') || 'none',
    code(facts.find((fact) => fact.kind === kind)?.id ?? ''),
  ]);
  return table(['kind', 'holds', 'its own fields', 'example'], rows);
}
