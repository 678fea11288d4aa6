import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { query } from './lib/duckdb.js';
import { assessmentRecords } from './lib/packed.js';
import { root, tool } from './lib/places.js';
import { dataFile, tables } from './lib/tables.js';

const guide = readFileSync(join(root, 'docs/guide/analysis.md'), 'utf8');

/** The first example under a heading of the guide. */
function example(heading: string): string {
  const [, code] = new RegExp(`^## ${heading}\n[^#]*?^\`\`\`\\w+\n(.*?)^\`\`\``, 'ms').exec(guide) ?? [];
  if (code === undefined) throw new Error(`docs/guide/analysis.md: no example under '${heading}'`);
  return code;
}

/** Runs a tool where the tables are, and returns what it prints. */
const runs = (command: string, args: readonly string[], input: string) =>
  new Promise<string>((resolve, reject) => {
    const env = { ...process.env, NODE_PATH: dirname(tool('nodejs-polars')) };
    const child = execFile(command, args, { cwd: dirname(dataFile('facts.csv')), env }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
    child.stdin?.end(input);
  });

const works = (command: string, ...args: readonly string[]) => spawnSync(command, args).status === 0;

/** The Python that has pandas: Debian's, where another comes first. */
const python = ['python3', '/usr/bin/python3'].find((command) => works(command, '-c', 'import pandas')) ?? 'python3';
const isOptional = !process.env['SCO_FACTS_STRICT'];

/** Whether to leave a test out: its tool is missing, and it may be. */
function isLeftOut(name: string, isThere: boolean): boolean {
  if (!isThere && isOptional) console.warn(`the guide's example for ${name} is not run: it is not installed`);
  return !isThere && isOptional;
}

interface Share {
  readonly fact: unknown;
  readonly what: unknown;
  readonly share: number;
  readonly end: unknown;
}

type Item = Readonly<Record<string, unknown>>;
const inOrder = (shares: readonly Share[]) => shares.map((share) => JSON.stringify(share)).sort();

// what each example says that it prints, from record.json; the last days are those of the tables, which have a test
const lastDays = await query(`SELECT fact, what, period_end FROM 'figures.parquet' WHERE basis IS NOT NULL`);
const shares = assessmentRecords
  .filter(({ verdict }) => verdict === 'contradicted')
  .flatMap(({ fact, recorded }) =>
    (recorded as readonly Item[])
      .filter(({ unit }) => unit === '%' || unit === '1')
      .map(({ what, value, low, unit }): Share => {
        const share = Number(value ?? low) * (unit === '1' ? 100 : 1);
        const end = lastDays.find((row) => row['fact'] === fact && row['what'] === what)?.['period_end'];
        return { fact, what, share: Number(share.toPrecision(12)), end: end ?? null };
      }),
  );

/** Reads CSV: the id of a fact, what is counted, the share, and the last day. */
const fromCsv = (text: string, options: object = {}): Share[] =>
  (parse(text, { relax_column_count: true, skip_empty_lines: true, ...options }) as string[][]).map(
    ([fact, what, share, end]) => {
      const day = end === 'NA' || !end ? null : end;
      return { fact, what, share: Number(share), end: day && /^\d+$/.test(day) ? days(day) : day };
    },
  );
const days = (count: string) => new Date(Number(count) * 86_400_000).toISOString().slice(0, 10);
const rest = { from_line: 2 };

describe('the examples of the guide give the shares that record.json has', () => {
  test('there are some', () => expect(shares.length).toBeGreaterThan(5));

  test('DuckDB', async () => {
    const found = (await query(example('DuckDB'))).map(
      ({ id: fact, what, percent, period_end: end }): Share => ({ fact, what, share: Number(percent), end }),
    );
    expect(inOrder(found)).toEqual(inOrder(shares));
  });

  test('DuckDB on JSON', async () => {
    const expected = assessmentRecords.filter(({ verdict }) => verdict === 'contradicted');
    expect(await query(example('JSON'))).toEqual(expected.map(({ fact, note }) => ({ fact, note })));
  });

  test.skipIf(isLeftOut('SQLite', works('sqlite3', '--version')))('SQLite', async () => {
    const text = await runs('sqlite3', [':memory:'], `.mode csv\n${example('SQLite')}`);
    expect(inOrder(fromCsv(text))).toEqual(inOrder(shares));
  });

  test.skipIf(isLeftOut('pandas', works(python, '-c', 'import pandas')))('pandas', async () => {
    expect(inOrder(fromCsv(await runs(python, ['-'], example('pandas')), rest))).toEqual(inOrder(shares));
  });

  test.skipIf(isLeftOut('R', works('Rscript', '--version')))('R', async () => {
    expect(inOrder(fromCsv(await runs('Rscript', ['-'], example('R')), rest))).toEqual(inOrder(shares));
  });

  test('Polars', async () => {
    expect(inOrder(fromCsv(await runs(process.execPath, ['-'], example('Polars')), rest))).toEqual(inOrder(shares));
  });
});

const described = (type: string) => tables.flatMap(({ schema }) => schema?.fields ?? []).filter((f) => f.type === type);

describe.skipIf(isLeftOut('pandas', works(python, '-c', 'import pandas')))('pandas', () => {
  /** Reads every table by the descriptor, and prints its types and cells as JSON. */
  const reader = (read: string) => `
import json, pandas as pd
kinds = {"integer": "Int64", "number": "float64", "boolean": "boolean", "string": "string"}
result = {}
for resource in json.load(open("datapackage.json", encoding="utf-8"))["resources"]:
    if resource["format"] != "csv":
        continue
    fields = resource["schema"]["fields"]
    dates = [field["name"] for field in fields if field["type"] == "date"]
    types = {field["name"]: kinds[field["type"]] for field in fields if field["type"] in kinds}
    ${read}
    result[resource["name"]] = {
        "types": {name: str(kind) for name, kind in table.dtypes.items()},
        "rows": json.loads(table.to_json(orient="records", date_format="iso", double_precision=15)),
    }
print(json.dumps(result))
`;
  type Result = Readonly<Record<string, { types: Readonly<Record<string, string>>; rows: readonly Item[] }>>;

  async function check(read: string): Promise<void> {
    const result = JSON.parse(await runs(python, ['-'], reader(read))) as Result;
    for (const { name, schema } of tables) {
      const table = result[name];
      const expected = await query(`SELECT * FROM '${name}.parquet'`);
      const dates = new Set(schema?.fields.filter(({ type }) => type === 'date').map((field) => field.name));
      const isDay = (column: string, cell: unknown) => dates.has(column) && cell !== null;
      const rows = table?.rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => [column, isDay(column, cell) ? String(cell).slice(0, 10) : cell]),
        ),
      );
      expect(rows, name).toEqual(expected);
      const types = Object.fromEntries([...dates].map((column) => [column, 'datetime64[ns]']));
      expect(table?.types, name).toMatchObject(types);
    }
  }

  test('reads every table from CSV, with the types that the descriptor gives', async () => {
    expect(described('date').length).toBeGreaterThan(10);
    await check(
      'table = pd.read_csv(resource["path"], dtype=types, parse_dates=dates, keep_default_na=False, na_values=[""])',
    );
  });

  // Debian has no pyarrow for this pandas, so this runs where somebody installed it
  test.skipIf(!works(python, '-c', 'import pyarrow'))('reads every table from Parquet', async () => {
    await check(
      'table = pd.read_parquet(resource["name"] + ".parquet"); table[dates] = table[dates].apply(pd.to_datetime)',
    );
  });
});
