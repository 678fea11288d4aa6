import { stringify } from 'csv-stringify/sync';
import { citationKeyText } from '../../src/citations/key-text.js';
import { factKinds } from '../../src/kinds.js';
import type { Fact } from '../../src/model.js';
import type { Assessment } from '../../src/record/model.js';
import { fieldsOf } from '../kinds.js';

const snakeCase = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A column of `facts.csv`, with its type in the Data Package. */
interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
}

const ofType = (type: Column['type'], ...fields: readonly string[]): Column[] =>
  fields.map((field) => ({ name: snakeCase(field), type }));

const kindFields = new Map(factKinds.flatMap((kind) => fieldsOf(kind).map((field) => [field.name, field] as const)));

/** The columns of `facts.csv`, in order. */
export const columns: readonly Column[] = [
  ...ofType('string', 'id', 'kind', 'topic', 'title', 'statement'),
  ...[...kindFields.values()].flatMap(({ name, column }) => ofType(column ?? 'string', name)),
  ...ofType('string', 'about', 'note'),
  ...ofType('integer', 'paragraph', 'start', 'end'),
  ...ofType('string', 'printed'),
  ...ofType('integer', 'revision'),
  ...ofType('string', 'citationKey', 'verdict'),
  ...ofType('date', 'verdictAsOf'),
];

/**
 * Writes one row per fact, in the format of RFC 4180. Lists are joined by semicolons. Of several places of evidence,
 * the columns `paragraph` to `printed` hold the first, with the fact's figure or name. Only `facts.json` has full digests.
 */
export function factsCsv(facts: readonly Fact[], assessments: readonly Assessment[], version: string): string {
  const byFact = new Map(assessments.map((assessment) => [assessment.fact, assessment]));
  const rows = facts.map((fact) => {
    const { evidence, digest, ...fields } = fact;
    const citationKey = citationKeyText(version, fact);
    const { verdict, asOf: verdictAsOf } = byFact.get(fact.id) ?? {};
    const flat = Object.entries({ ...evidence[0], ...fields, citationKey, verdict, verdictAsOf }).map(
      ([field, value]) => [snakeCase(field), Array.isArray(value) ? value.join(';') : value],
    );
    return Object.fromEntries(flat) as Record<string, unknown>;
  });
  return stringify(rows, { header: true, columns: columns.map(({ name }) => name), record_delimiter: 'windows' });
}
