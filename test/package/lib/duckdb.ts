import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { tool } from './places.js';
import { dataFile } from './tables.js';

type Value = string | number | boolean | null;

// has an install of its own, so that the compiler of the tests does not know its types
const { DuckDBInstance } = createRequire(import.meta.url)(tool('@duckdb/node-api')) as {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
};
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, Value>[] }>;
}

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`SET file_search_path = '${dirname(dataFile('facts.csv')).replaceAll("'", "''")}'`);

/** The rows of a query in DuckDB, which finds the files of the package by their names. */
export async function query(sql: string) {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}
