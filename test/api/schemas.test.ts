import { describe, expect, test } from 'vitest';
import { entities, factIds, facts, source, topics } from '../../src/index.js';
import { assessments, references } from '../../src/record/index.js';
import {
  assessmentSchema,
  entityIdSchema,
  entitySchema,
  factContentSchema,
  factIdSchema,
  factSchema,
  recordedSchema,
  referenceSchema,
  sourceSchema,
  topicSchema,
} from '../../src/schemas/index.js';

describe('the schemas accept', () => {
  test('every fact, entity and topic, and the source, unchanged', () => {
    expect(facts.map((fact) => factSchema.parse(fact))).toEqual(facts);
    expect(entities.map((entity) => entitySchema.parse(entity))).toEqual(entities);
    expect(topics.map((topic) => topicSchema.parse(topic))).toEqual(topics);
    expect(sourceSchema.parse(source)).toEqual(source);
    expect(factIds.map((id) => factIdSchema.parse(id))).toEqual(factIds);
  });

  test('every assessment, what is recorded in it, and every reference, unchanged', () => {
    expect(assessments.map((assessment) => assessmentSchema.parse(assessment))).toEqual(assessments);
    expect(references.map((reference) => referenceSchema.parse(reference))).toEqual(references);
    const items = assessments.flatMap(({ recorded = [] }) => recorded);
    expect(items.map((item) => recordedSchema.parse(item))).toEqual(items);
  });

  test('the content of a fact, without what the generator adds', () => {
    const contents = facts.map(({ revision, digest, standing, ...content }) => content);
    expect(contents.map((content) => factContentSchema.parse(content))).toEqual(contents);
    expect(facts.filter((fact) => factContentSchema.safeParse(fact).success)).toEqual([]);
  });
});

describe('the schemas refuse', () => {
  const fact = facts[0];

  test.each([
    ['an unknown field', { extra: 1 }],
    ['an unknown kind', { kind: 'opinion' }],
    ['no evidence', { evidence: [] }],
    ['a title too long for a table cell', { title: 'x'.repeat(81) }],
    ['a statement that is no sentence', { statement: 'no sentence' }],
    ['a lone surrogate', { title: 'a\ud800b' }],
    ['text that is not NFC', { title: 'Cafe\u0301' }],
    ['a line break', { title: 'a\nb' }],
    ['a digest with capital letters', { digest: fact?.digest.toUpperCase() }],
    ['revision 0', { revision: 0 }],
    ['the id __proto__', { id: '__proto__' }],
  ])('%s', (_name, change) => {
    expect(factSchema.safeParse({ ...fact, ...change }).success).toBe(false);
  });

  test.each(['__proto__', 'constructor', '', 'x'.repeat(1_000_000), 7, null, undefined])('the id %o', (id) => {
    expect(factIdSchema.safeParse(id).success).toBe(false);
    expect(entityIdSchema.safeParse(id).success).toBe(false);
  });
});

describe('the schemas of the record refuse', () => {
  const [assessment] = assessments;
  const pair = { reference: 'a', role: 'primaryText', bears: 'context' };
  const figure = {
    kind: 'figure',
    what: 'x',
    value: 1,
    bound: 'exactly',
    unit: '1',
    basis: 'stated',
    references: ['a'],
  };

  test.each([
    ['an unknown field', { extra: 1 }],
    ['an unknown verdict', { verdict: 'false' }],
    ['a note longer than a hover holds', { note: 'x'.repeat(501) }],
    ['a day that no calendar has', { asOf: '2026-02-30' }],
    ['a month in place of a day', { asOf: '2026-11' }],
    ['a source without a role', { pairs: [{ reference: 'a', bears: 'supports' }] }],
    ['a source in another role', { pairs: [{ ...pair, role: 'neutral' }] }],
    ['a quotation in place of a name', { pairs: [{ ...pair, printed: 'x'.repeat(61) }] }],
    ['what is absent from no named place', { pairs: [{ ...pair, absent: true }] }],
    ['what is absent and supports', { pairs: [{ ...pair, bears: 'supports', locator: 'art. 1', absent: true }] }],
    ['a search for nothing', { searched: { on: '2026-11-28', languages: ['en'], queries: [] } }],
    ['an empty list of what is recorded', { recorded: [] }],
    ['a figure without a bound', { recorded: [{ ...figure, bound: undefined }] }],
    ['a figure that rests on nothing', { recorded: [{ ...figure, references: [] }] }],
    [
      'a range upside down',
      { recorded: [{ ...figure, kind: 'range', value: undefined, bound: undefined, low: 2, high: 1 }] },
    ],
    [
      'a date that is none',
      { recorded: [{ kind: 'date', what: 'x', basis: 'stated', references: ['a'], date: 'June' }] },
    ],
  ])('%s', (_name, change) => {
    expect(assessmentSchema.safeParse(assessment).success).toBe(true);
    expect(assessmentSchema.safeParse({ ...assessment, ...change }).success).toBe(false);
  });

  test.each(['2017', '2017-10?', '2014-10?/2017-10?', '2014/2017?'])('and admit the period %s', (period) => {
    const recorded = [{ ...figure, period }];
    expect(assessmentSchema.safeParse({ ...assessment, recorded }).success).toBe(true);
  });

  test.each(['?', '2017??', '?2017', '2017/?', 'whenever', '2017-13?'])('the period %s', (period) => {
    const recorded = [{ ...figure, period }];
    expect(assessmentSchema.safeParse({ ...assessment, recorded }).success).toBe(false);
  });

  test.each([
    ['an address that is no web address', { URL: 'javascript:alert(1)' }],
    ['a date in words', { issued: 'July 2017' }],
    ['a language in words', { language: 'English' }],
    ['another type', { type: 'forum' }],
    ['no title', { title: '' }],
  ])('a reference with %s', (_name, change) => {
    expect(referenceSchema.safeParse({ ...references[0], ...change }).success).toBe(false);
  });
});
