import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/root.js';
import type { Source } from '../../src/source-model.js';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, string>;
const source = JSON.parse(read('data/source.json')) as Source;
const citation = parse(read('CITATION.cff')) as Record<string, unknown> & { references: object[] };

describe('CITATION.cff', () => {
  let validate: ValidateFunction;
  beforeAll(async () => {
    // the schema of the Citation File Format 1.2.0; the package has it, and exports only a function around it
    const file = join(dirname(createRequire(import.meta.url).resolve('cffjs')), 'schema.js');
    const { schema } = (await import(pathToFileURL(file).href)) as { schema: object };
    const ajv = new Ajv({ allErrors: true });
    formats.default(ajv);
    validate = ajv.compile(schema);
  });
  const faults = (value: unknown) => (validate(value) ? [] : validate.errors);

  test('is valid by the schema of its format', () => {
    expect(citation['cff-version']).toBe('1.2.0');
    expect(faults(citation)).toEqual([]);
  });

  test('would not be valid without authors, with a licence or a kind of work that is none, or a date in words', () => {
    const [post, article] = citation.references;
    const { authors, ...anonymous } = citation;
    expect(faults(anonymous)).not.toEqual([]);
    expect(faults({ ...citation, license: ['CC0'] })).not.toEqual([]);
    expect(faults({ ...citation, references: [{ ...post, type: 'post' }, article] })).not.toEqual([]);
    expect(faults({ ...citation, references: [{ ...post, 'date-published': '2 July 2020' }] })).not.toEqual([]);
  });

  test('agrees with package.json', () => {
    expect(citation).toMatchObject({
      type: 'dataset',
      title: manifest['name'],
      version: manifest['version'],
      abstract: manifest['description'],
      keywords: manifest['keywords'],
      license: manifest['license']?.split(' AND '),
    });
    expect(manifest['homepage']).toContain(citation['repository-code']);
  });

  test('agrees with data/source.json on the post and the article', () => {
    const { article } = source;
    const [year, month] = article.issued.split('-').map(Number);
    expect(citation.references).toEqual([
      {
        type: 'website',
        title: source.title,
        authors: [{ alias: source.author.literal }],
        publisher: { name: source.containerTitle },
        'date-published': source.issued,
        url: source.url,
        notes: expect.any(String),
      },
      {
        type: 'magazine-article',
        title: article.title,
        authors: [{ 'family-names': article.author.family, 'given-names': article.author.given }],
        journal: article.containerTitle,
        volume: article.volume,
        issue: article.issue,
        year,
        month,
        publisher: { name: article.publisher },
        url: article.issueUrl,
        notes: expect.any(String),
      },
    ]);
  });
});
