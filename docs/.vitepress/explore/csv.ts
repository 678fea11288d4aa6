import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** The lines of `facts.csv`, so that a download of some facts has the columns and the cells of the package. */
export interface CsvLines {
  readonly header: string;
  readonly lines: Readonly<Record<string, string>>;
}

const file = fileURLToPath(new URL('../../../dist/facts.csv', import.meta.url));

/** Reads `facts.csv`, with an apostrophe before each cell that a spreadsheet would run as a formula. */
export function csvLines(text = readFileSync(file, 'utf8')): CsvLines {
  const [head = [], ...rows] = parse(text) as string[][];
  const line = (cells: readonly string[]) =>
    stringify([cells as string[]], { record_delimiter: 'windows', escape_formulas: true });
  return { header: line(head), lines: Object.fromEntries(rows.map((cells) => [cells[0], line(cells)])) };
}
