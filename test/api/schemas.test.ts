import { describe, expect, test } from 'vitest';
import { entities, factIds, facts, source, topics } from '../../src/index.js';
import {
  entityIdSchema,
  entitySchema,
  factContentSchema,
  factIdSchema,
  factSchema,
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
