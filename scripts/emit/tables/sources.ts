import type { Assessment } from '../../../src/record/model.js';
import type { Reference, ReferenceAuthor } from '../../../src/record/reference-model.js';
import type { DocumentRow } from '../../../src/record/tables.js';
import { column, edtfColumns, listed } from './column.js';
import type { Docs } from './docs.js';
import { factColumn, toEntity, toReference } from './keys.js';
import type { Table } from './table.js';

const nameOf = (author: ReferenceAuthor) =>
  'literal' in author ? author.literal : `${author.family}, ${author.given}`;

/** One row per source of the record. */
export function referencesTable(references: readonly Reference[], docs: Docs): Table {
  const of = (field: string) => docs('Reference', field);
  return {
    name: 'references',
    description: 'The sources of the record, one per row.',
    columns: [
      column('id', of('id'), { required: true, constraints: { unique: true } }),
      column('type', of('type'), { required: true }),
      column('title', of('title'), { required: true }),
      column('author', listed(of('author'))),
      column('publisher', of('publisher'), { required: true }),
      column('container-title', of('container-title'), { name: 'container_title' }),
      column('number', of('number')),
      ...edtfColumns('issued', of('issued')),
      column('URL', of('URL'), { name: 'url' }),
      column('language', of('language'), { required: true }),
      column('version', of('version')),
      column('textOf', of('textOf'), toEntity),
      column('seenHow', docs('Seen', 'how'), { required: true }),
      column('seenOn', docs('Seen', 'on'), { type: 'date', required: true }),
    ],
    primaryKey: ['id'],
    rows: references.map(({ seen, author, ...rest }) => ({
      ...rest,
      ...(author && { author: author.map(nameOf) }),
      seenHow: seen.how,
      seenOn: seen.on,
    })),
  };
}

const pairColumns = (docs: Docs) => [
  column('locator', docs('Pair', 'locator')),
  column('bears', docs('Pair', 'bears'), { required: true }),
  column('absent', docs('Pair', 'absent'), { type: 'boolean' }),
  column('printed', docs('Pair', 'printed')),
  column('reference', docs('Pair', 'reference'), { required: true, ...toReference }),
];

/** One row per fact and source. */
export const pairsTable = (assessments: readonly Assessment[], docs: Docs): Table => ({
  name: 'pairs',
  description: 'What each source says of each fact: one row per fact, source and place in it.',
  columns: [factColumn(), column('role', docs('Pair', 'role'), { required: true }), ...pairColumns(docs)],
  primaryKey: [],
  rows: assessments.flatMap(({ fact, pairs }) => pairs.map((pair) => ({ fact, ...pair }))),
});

/** What documents say of facts: a row per fact and place in a document. */
export const documentsTable = (rows: readonly DocumentRow[], docs: Docs): Table => ({
  name: 'documents',
  description: 'The pairs whose source is the text of a charter, treaty or other document, with that document.',
  columns: [
    factColumn(),
    column('document', docs('DocumentRow', 'document'), { required: true, ...toEntity }),
    ...pairColumns(docs),
  ],
  primaryKey: [],
  rows: rows.map((row) => ({ ...row })),
});
