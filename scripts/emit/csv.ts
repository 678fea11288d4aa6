import { stringify } from 'csv-stringify/sync';
import { citationKeyText } from '../../src/citations/key-text.js';
import { factKinds } from '../../src/kinds.js';
import type { Fact } from '../../src/model.js';
import type { Assessment } from '../../src/record/model.js';
import type { DocumentRow, FigureRow } from '../../src/record/tables.js';
import { fieldsOf } from '../kinds.js';

const snakeCase = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A column of a CSV file, with its type in the Data Package. */
interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
}

const ofType = (type: Column['type'], ...fields: readonly string[]): Column[] =>
  fields.map((field) => ({ name: snakeCase(field), type }));

/** A CSV file of the package. */
export interface CsvFile {
  readonly name: string;
  readonly columns: readonly Column[];
  /** The columns that identify a row, if there are such. */
  readonly primaryKey: readonly string[];
  readonly text: string;
}

const kindFields = new Map(factKinds.flatMap((kind) => fieldsOf(kind).map((field) => [field.name, field] as const)));

const factColumns: readonly Column[] = [
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
 * One row per fact. Of several places of evidence, the columns `paragraph` to `printed` hold the first, with the fact's figure or name. Only `facts.json` has full digests.
 */
export function factsCsv(facts: readonly Fact[], assessments: readonly Assessment[], version: string): CsvFile {
  const byFact = new Map(assessments.map((assessment) => [assessment.fact, assessment]));
  const rows = facts.map((fact) => {
    const { evidence, digest, ...fields } = fact;
    const citationKey = citationKeyText(version, fact);
    const { verdict, asOf: verdictAsOf } = byFact.get(fact.id) ?? {};
    return { ...evidence[0], ...fields, citationKey, verdict, verdictAsOf };
  });
  return csvFile('facts', factColumns, ['id'], rows);
}

/** What documents say of facts: a row per fact and place in a document. */
export const documentsCsv = (rows: readonly DocumentRow[]): CsvFile =>
  csvFile(
    'documents',
    [
      ...ofType('string', 'fact', 'document', 'locator', 'bears'),
      ...ofType('boolean', 'absent'),
      ...ofType('string', 'printed', 'reference'),
    ],
    [],
    rows,
  );

/** The figures of the post, each followed by those that others give. */
export const figuresCsv = (rows: readonly FigureRow[]): CsvFile =>
  csvFile(
    'figures',
    [
      ...ofType('string', 'fact', 'what'),
      ...ofType('number', 'value', 'low', 'high'),
      ...ofType('string', 'bound', 'unit', 'period', 'verb', 'by', 'office', 'on', 'basis', 'role', 'references'),
    ],
    [],
    rows,
  );

/** Writes rows in the format of RFC 4180, lists joined by semicolons. */
function csvFile(
  name: string,
  columns: readonly Column[],
  primaryKey: readonly string[],
  rows: readonly object[],
): CsvFile {
  const cells = (row: object) =>
    Object.entries(row).map(([field, value]) => [snakeCase(field), Array.isArray(value) ? value.join(';') : value]);
  const text = stringify(
    rows.map((row) => Object.fromEntries(cells(row)) as Record<string, unknown>),
    {
      header: true,
      columns: columns.map((column) => column.name),
      record_delimiter: 'windows',
      cast: { boolean: String },
    },
  );
  return { name, columns, primaryKey, text };
}
