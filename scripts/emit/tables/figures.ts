import type { FactId } from '../../../src/generated/facts.js';
import type { Assessment } from '../../../src/record/model.js';
import { type CountedItem, figureRow, getFigureTable } from '../../../src/record/tables.js';
import { column, edtfColumns, listed, percentColumn } from './column.js';
import type { Docs } from './docs.js';
import { factColumn } from './keys.js';
import type { Table } from './table.js';

/** The figures of the post, each followed by those that others give, and what others count beside other facts. */
export function figuresTable(assessments: readonly Assessment[], docs: Docs): Table {
  const known = getFigureTable();
  const of = (field: string) => docs('FigureRow', field);
  const number = { type: 'number' } as const;
  return {
    name: 'figures',
    description:
      'Every figure that the record sets beside a fact, after that of the post if it has one (then `basis` is empty).',
    columns: [
      factColumn(),
      column('what', of('what'), { required: true }),
      column('value', of('value'), number),
      column('low', of('low'), number),
      column('high', of('high'), number),
      column('bound', of('bound')),
      column('unit', of('unit'), { required: true }),
      percentColumn('value', 'percent'),
      percentColumn('low', 'percent_low'),
      percentColumn('high', 'percent_high'),
      ...edtfColumns('period', of('period')),
      column('verb', of('verb')),
      column('by', of('by')),
      column('office', of('office')),
      ...edtfColumns('on', of('on')),
      column('basis', of('basis')),
      column('role', of('role')),
      column('references', listed(of('references'))),
    ],
    primaryKey: [],
    rows: assessments
      .flatMap((assessment) => {
        const rows = known.filter(({ fact }) => fact === assessment.fact);
        return rows.length > 0 ? rows : countedBeside(assessment);
      })
      .map((row) => ({ ...row })),
  };
}

function countedBeside({ fact, recorded = [], pairs }: Assessment) {
  const figures = recorded.filter(({ kind }) => kind === 'figure' || kind === 'range') as readonly CountedItem[];
  return figures.map((figure) => figureRow(fact as FactId, figure, pairs as Parameters<typeof figureRow>[2]));
}

/** The dates and names that the record sets beside the post's. */
export const datesAndNamesTable = (assessments: readonly Assessment[], docs: Docs): Table => ({
  name: 'dates_and_names',
  description: 'The dates and names that the record sets beside those of the post, one per row.',
  columns: [
    factColumn(),
    column('kind', { description: 'Whether it is a date or a name.', values: ['date', 'name'] }, { required: true }),
    column('what', docs('RecordedBase', 'what'), { required: true }),
    ...edtfColumns('date', docs('RecordedDate', 'date')),
    column('name', docs('RecordedName', 'name')),
    ...edtfColumns('period', docs('RecordedName', 'period')),
    column('basis', docs('RecordedBase', 'basis'), { required: true }),
    column('references', listed(docs('RecordedBase', 'references'))),
  ],
  primaryKey: [],
  rows: assessments.flatMap(({ fact, recorded = [] }) =>
    recorded.filter(({ kind }) => kind === 'date' || kind === 'name').map((item) => ({ fact, ...item })),
  ),
});
