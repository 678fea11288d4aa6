import { createHash } from 'node:crypto';
import type { Source } from '../../src/source-model.js';
import type { Column } from './tables/column.js';
import type { Table } from './tables/table.js';

/** A table with its two files. */
export interface TableFiles {
  readonly table: Table;
  readonly csv: string;
  readonly parquet: Uint8Array;
}

/** The Data Package descriptor of the tables: what R, Python and Frictionless tools need to read them with their types. */
export function dataPackage(version: string, source: Source, files: readonly TableFiles[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'sco-facts',
    title: 'Facts stated in one forum post on the Shanghai Cooperation Organization',
    description:
      'Facts are what the post states, not what is true: see `verdict`. Character offsets count code points. EDTF dates are followed by their first and last day.',
    version,
    licenses: [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/legalcode' }],
    sources: [
      { title: source.title, path: source.url },
      { title: source.article.title, path: source.article.issueUrl },
    ],
    resources: files.flatMap(({ table, csv, parquet }) => [csvResource(table, csv), parquetResource(table, parquet)]),
  };
}

function csvResource({ name, description, columns, primaryKey }: Table, csv: string) {
  const foreignKeys = columns.flatMap((column) => foreignKey(name, column));
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource', // for readers of version 1, which do not know `type`
    type: 'table',
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',' }, // else a reader may guess at the semicolons of lists
    bytes: Buffer.byteLength(csv),
    hash: hash(Buffer.from(csv)),
    schema: {
      fields: columns.map(({ of, refersTo, ...field }) => field),
      ...(primaryKey.length > 0 && { primaryKey }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [''],
    },
  };
}

const parquetResource = ({ name }: Table, parquet: Uint8Array) => ({
  name: `${name}.parquet`,
  path: `${name}.parquet`,
  description: `The table \`${name}\` as Parquet, which has the types of its columns in it.`,
  format: 'parquet',
  mediatype: 'application/vnd.apache.parquet',
  bytes: parquet.length,
  hash: hash(parquet),
});

// MD5 would be understood without the prefix
const hash = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

function foreignKey(table: string, { name, refersTo }: Column) {
  if (!refersTo) return [];
  const resource = refersTo.table === table ? '' : refersTo.table; // a key into its own table names none
  return [{ fields: [name], reference: { resource, fields: [refersTo.column] } }];
}
