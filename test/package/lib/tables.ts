import { join } from 'node:path';
import { installed, read } from './packed.js';

/** A resource of the Data Package, as far as the tests look at it. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: 'csv' | 'parquet';
  readonly description: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[];
    readonly primaryKey?: readonly string[];
  };
}

/** The resources of the descriptor, in order. */
export const resources = (JSON.parse(read('dist/datapackage.json')) as { readonly resources: readonly Resource[] })
  .resources;

/** The tables, as their CSV resources describe them. */
export const tables = resources.filter(({ format }) => format === 'csv');

/** Path of a file of the installed package. */
export const dataFile = (name: string) => join(installed, 'dist', name);
