import { VERSION } from '../../src/generated/version.js';
import { allTables } from '../emit/tables/index.js';
import type { LoadedData } from '../load.js';
import { table } from './markdown.js';

const code = (text: string) => `\`${text}\``;

/** The list of the tables, for the guide for analysts. */
export const tableParts = (data: LoadedData) => ({
  tables: table(
    ['table', 'holds', 'key'],
    allTables(data, VERSION).map(({ name, description, primaryKey }) => [
      code(name),
      description,
      primaryKey.map(code).join(', ') || 'none',
    ]),
  ),
});
