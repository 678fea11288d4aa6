import { gzipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, Column } from './column.js';
import { cellsOf, type Table } from './table.js';

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

const types: Readonly<Record<Column['type'], Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

const isRequired = ({ constraints }: Column) => constraints?.['required'] === true;

/** Writes a table as Parquet, with the types of its columns, in which an empty cell is null. */
export function toParquet(table: Table): Uint8Array {
  const cells = cellsOf(table);
  const { columns } = table;
  const buffer = parquetWriteBuffer({
    codec: 'GZIP', // a quarter smaller than with Snappy, which the library has
    compressors: { GZIP: (bytes) => gzipSync(bytes, { level: 9, mtime: 0 }) }, // the same bytes in every Node
    statistics: false, // a reader that skips pages gains nothing in files of one page
    columnData: columns.map(({ name, type }, index) => ({
      name,
      data: cells.map((row) => parquetValue(row[index], type)),
    })),
    schema: [
      { name: table.name, num_children: columns.length },
      ...columns.map(
        (column): SchemaElement => ({
          name: column.name,
          ...types[column.type],
          repetition_type: isRequired(column) ? 'REQUIRED' : 'OPTIONAL',
        }),
      ),
    ],
  });
  return new Uint8Array(buffer);
}

const parquetValue = (cell: Cell, type: Column['type']) =>
  cell === undefined ? null : type === 'date' ? new Date(`${cell}T00:00:00Z`) : cell;
