import type { Cell, Column, Row } from './column.js';

/** A table of the package, written as CSV and as Parquet. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** The columns that identify a row, if there are such. */
  readonly primaryKey: readonly string[];
  readonly rows: readonly Row[];
}

/** The cells of a table, row by row, in the order of its columns. */
export const cellsOf = ({ columns, rows }: Table): Cell[][] => rows.map((row) => columns.map(({ of }) => of(row)));
