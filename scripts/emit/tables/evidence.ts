import type { Fact } from '../../../src/model.js';
import { type Column, column } from './column.js';
import type { Docs } from './docs.js';
import { factColumn } from './keys.js';
import type { Table } from './table.js';

/** The columns of a place in the post. Offsets count code points, not bytes or UTF-16 units. */
export function placeColumns(docs: Docs): Column[] {
  const doc = (field: string) => docs('Evidence', field);
  const integer = { type: 'integer', constraints: { minimum: 0 } } as const;
  return [
    column('paragraph', doc('paragraph'), integer),
    column('start', doc('start'), { ...integer, name: 'start_char' }),
    column('end', doc('end'), { ...integer, name: 'end_char' }),
    column('printed', doc('printed')),
  ];
}

/** One row per place in the post at which a fact is stated. */
export function evidenceTable(facts: readonly Fact[], docs: Docs): Table {
  const position = { description: 'Number of the place among those of the fact, from 1.' };
  return {
    name: 'evidence',
    description: 'Where the post states each fact: one row per place, as paragraph and span, without the words.',
    columns: [
      factColumn(),
      column('position', position, { type: 'integer', required: true, constraints: { minimum: 1 } }),
      ...placeColumns(docs),
      column('sha256', docs('Evidence', 'sha256'), { required: true, constraints: { pattern: '[0-9a-f]{32}' } }),
    ],
    primaryKey: ['fact', 'position'],
    rows: facts.flatMap(({ id, evidence }) =>
      evidence.map((place, index) => ({ fact: id, position: index + 1, ...place })),
    ),
  };
}
