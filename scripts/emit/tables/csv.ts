import { stringify } from 'csv-stringify/sync';
import { cellsOf, type Table } from './table.js';

/** Writes a table in the format of RFC 4180. */
export const toCsv = (table: Table): string =>
  stringify(cellsOf(table), {
    header: true,
    columns: table.columns.map(({ name }) => name),
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
