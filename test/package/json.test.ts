import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import cslSchema from '@digitallinguistics/schemas/schemas/Bibliography.json' with { type: 'json' };
import { Ajv } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { factRecords, installed, manifest, read } from './lib/packed.js';

interface Root {
  readonly facts: readonly object[];
  readonly entities: readonly object[];
  readonly source: object;
  readonly VERSION: string;
}

const constants = (await import(pathToFileURL(join(installed, 'dist/esm/index.js')).href)) as Root &
  Readonly<Record<string, unknown>>;

const factsFile = JSON.parse(read('dist/facts.json')) as Record<string, unknown>;
const entitiesFile = JSON.parse(read('dist/entities.json')) as Record<string, unknown>;

const ajv = new Ajv2020.default({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(read('dist/facts.schema.json')) as object);

describe('facts.schema.json', () => {
  test('admits facts.json', () => {
    expect(validate(factsFile), JSON.stringify(validate.errors, null, 2)).toBe(true);
  });

  test.each([
    ['a value that is text', { value: 'many' }],
    ['a field that no fact has', { colour: 'red' }],
    ['an id with a hyphen', { id: 'rats-extraditions' }],
    ['no evidence', { evidence: [] }],
  ])('refuses %s', (_what, change) => {
    const quantity = factRecords.find((fact) => fact.kind === 'quantity');
    expect(validate({ ...factsFile, facts: [{ ...quantity, ...change }] }), 'the schema lets this pass').toBe(false);
  });
});

const record = (await import(pathToFileURL(join(installed, 'dist/esm/record.js')).href)) as Record<string, unknown>;
const recordFile = JSON.parse(read('dist/record.json')) as Record<string, readonly Record<string, unknown>[]>;
const validateRecord = ajv.compile(JSON.parse(read('dist/record.schema.json')) as object);

describe('record.schema.json', () => {
  test('admits record.json', () => {
    expect(validateRecord(recordFile), JSON.stringify(validateRecord.errors, null, 2)).toBe(true);
  });

  test.each([
    ['an unknown verdict', 'assessments', { verdict: 'false' }],
    ['a note too long for a hover', 'assessments', { note: 'x'.repeat(501) }],
    ['a reference without a title', 'references', { title: undefined }],
    ['an address that is none', 'references', { URL: 'somewhere' }],
    ['a calculation of an unknown kind', 'calculations', { kind: 'guess' }],
  ])('refuses %s', (_what, list, change) => {
    const [first, ...others] = recordFile[list] ?? [];
    expect(
      validateRecord(JSON.parse(JSON.stringify({ ...recordFile, [list]: [{ ...first, ...change }, ...others] }))),
    ).toBe(false);
  });
});

test('references.csl.json is CSL-JSON by the official schema', () => {
  const validateCsl = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(cslSchema);
  const items = JSON.parse(read('dist/references.csl.json')) as readonly object[];
  expect(validateCsl(items), JSON.stringify(validateCsl.errors, null, 2)).toBe(true);
  expect(items.length).toBeGreaterThan(factRecords.length); // the post and the article, too
});

describe('the data files equal the constants', () => {
  test('record.json', () => {
    const { assessments, references } = record;
    expect(recordFile).toEqual({
      name: 'sco-facts',
      version: constants.VERSION,
      references,
      calculations: recordFile['calculations'],
      assessments,
    });
    expect(recordFile['calculations']?.length).toBeGreaterThan(0);
  });

  test('facts.json', () => {
    const { facts, source, VERSION } = constants;
    expect(factsFile).toEqual({ name: 'sco-facts', version: VERSION, source, facts });
  });

  test('each fact of it, and the constant of that name', () => {
    expect(factRecords).toEqual(factRecords.map((fact) => constants[fact.id]));
  });

  test('entities.json', () => {
    const { entities, VERSION } = constants;
    expect(entitiesFile).toEqual({ name: 'sco-facts', version: VERSION, entities });
  });

  test('the version is that of the manifest, or marked as one that was never released', () => {
    const { VERSION } = constants;
    if (!VERSION.endsWith('-next')) expect(VERSION).toBe(manifest.version);
  });
});
