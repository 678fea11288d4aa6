import { describe, expect, test } from 'vitest';
import { query } from './lib/duckdb.js';
import { assessmentRecords, citedVersion, factRecords, read } from './lib/packed.js';

type Item = Readonly<Record<string, unknown>>;

const json = (name: string) => JSON.parse(read(`dist/${name}.json`)) as Record<string, readonly Item[]>;
const rowsOf = (table: string) => query(`SELECT * FROM '${table}.parquet'`);
const joined = (value: unknown) => (Array.isArray(value) ? value.join(';') : (value ?? null));
const cell = (item: Item, field: string) => joined(item[field]);
const recorded = assessmentRecords.flatMap(({ fact, recorded = [], pairs }) =>
  (recorded as readonly Item[]).map((item): Item => ({ ...item, fact, pairs })),
);
const shareOf = ({ value, unit }: Item) =>
  unit === '%' ? Number(value) : unit === '1' ? Number((Number(value) * 100).toPrecision(12)) : null;

describe('the tables say what the JSON files say', () => {
  test('facts', async () => {
    const fields = ['id', 'kind', 'topic', 'title', 'statement', 'value', 'bound', 'unit', 'period', 'name', 'date'];
    const rows = await rowsOf('facts');
    const expected = factRecords.map((fact, index) => ({
      ...Object.fromEntries(fields.map((field) => [field, cell(fact, field)])),
      organizers: cell(fact, 'organizers'),
      granted_at: cell(fact, 'grantedAt'),
      about: cell(fact, 'about') || null,
      revision: fact['revision'],
      digest: fact.digest,
      percent: fact['value'] === undefined ? null : shareOf(fact),
      citation_key: `sco-facts@${citedVersion}/${fact.id}:${fact.digest.slice(0, 12)}`,
      verdict: assessmentRecords[index]?.['verdict'],
      verdict_as_of: assessmentRecords[index]?.['asOf'],
    }));
    expect(rows).toEqual(expected.map((row) => expect.objectContaining(row)));
    expect(rows).toHaveLength(factRecords.length);
  });

  test('evidence', async () => {
    const expected = factRecords.flatMap(({ id, evidence }) =>
      (evidence as readonly Item[]).map((place, index) => ({
        fact: id,
        position: index + 1,
        paragraph: place['paragraph'],
        start_char: place['start'],
        end_char: place['end'],
        printed: cell(place, 'printed'),
        sha256: place['sha256'],
      })),
    );
    expect(await rowsOf('evidence')).toEqual(expected);
  });

  test('entities and references', async () => {
    const entities = json('entities')['entities'] ?? [];
    const references = json('record')['references'] ?? [];
    expect(await rowsOf('entities')).toEqual(
      entities.map((entity) =>
        expect.objectContaining({
          id: entity['id'],
          name: entity['name'],
          aliases: cell(entity, 'aliases'),
          un_m49: cell(entity, 'unM49'),
          adopted: cell(entity, 'adopted'),
          part_of: cell(entity, 'partOf'),
          wikidata: cell(entity, 'wikidata'),
        }),
      ),
    );
    expect(await rowsOf('references')).toEqual(
      references.map((reference) =>
        expect.objectContaining({
          id: reference['id'],
          title: reference['title'],
          issued: cell(reference, 'issued'),
          url: cell(reference, 'URL'),
          text_of: cell(reference, 'textOf'),
          seen_on: (reference['seen'] as Item)['on'],
        }),
      ),
    );
  });

  test('mentions', async () => {
    const rows = await query("SELECT entity FROM 'mentions.parquet' WHERE field = 'about'");
    expect(rows.map(({ entity }) => entity)).toEqual(factRecords.flatMap(({ about }) => about));
  });

  test('pairs', async () => {
    const fields = ['fact', 'role', 'locator', 'bears', 'absent', 'printed', 'reference'];
    const expected = assessmentRecords.flatMap(({ fact, pairs }) =>
      (pairs as readonly Item[]).map((pair) =>
        Object.fromEntries(fields.map((field) => [field, cell({ fact, ...pair }, field)])),
      ),
    );
    expect(await rowsOf('pairs')).toEqual(expected);
  });

  test('figures', async () => {
    const fields = ['fact', 'what', 'value', 'low', 'high', 'bound', 'unit', 'period', 'verb', 'basis', 'references'];
    const expected = recorded
      .filter(({ kind }) => kind === 'figure' || kind === 'range')
      .map((item) => ({
        ...Object.fromEntries(fields.map((field) => [field, cell(item, field)])),
        percent: item['kind'] === 'range' ? null : shareOf(item),
      }));
    const names = [...fields, 'percent'].map((field) => `"${field}"`).join(', ');
    const rows = await query(`SELECT ${names} FROM 'figures.parquet' WHERE basis IS NOT NULL`);
    expect(rows).toEqual(expected);
  });

  test('dates and names', async () => {
    const fields = ['fact', 'kind', 'what', 'date', 'name', 'period', 'basis', 'references'];
    const expected = recorded
      .filter(({ kind }) => kind === 'date' || kind === 'name')
      .map((item) => Object.fromEntries(fields.map((field) => [field, cell(item, field)])));
    const names = fields.map((field) => `"${field}"`).join(', ');
    expect(await query(`SELECT ${names} FROM 'dates_and_names.parquet'`)).toEqual(expected);
  });

  test('changes', async () => {
    const releases = json('changes')['releases'] ?? [];
    const expected = releases.flatMap(({ version, date, changes, record = [], vocabulary = [] }) =>
      [changes, record, vocabulary].flatMap((list) =>
        (list as readonly Item[]).map((change) => ({
          release: version,
          date,
          id: change['fact'] ?? change['id'],
          type: change['type'],
          revision: change['revision'],
        })),
      ),
    );
    expect(await query(`SELECT release, date, id, type, revision FROM 'changes.parquet'`)).toEqual(expected);
  });
});
