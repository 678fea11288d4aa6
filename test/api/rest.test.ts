import { describe, expect, test } from 'vitest';
import {
  entities,
  entityIds,
  findFacts,
  formatQuantity,
  getEntity,
  getFact,
  getTopic,
  isEntityId,
  isTopicId,
  ratsArrests,
  topicIds,
  topics,
} from '../../src/index.js';

describe('entities', () => {
  test('are each found by id', () => {
    expect(entityIds.map((id) => getEntity(id))).toEqual(entities);
    expect(entityIds.every(isEntityId)).toBe(true);
  });

  test('are refused by any other id', () => {
    expect(isEntityId('hasOwnProperty')).toBe(false);
    expect(() => getEntity('Kazakstan' as 'kazakhstan')).toThrow(
      "getEntity: no entity has the id 'Kazakstan'; did you mean 'kazakhstan'?",
    );
  });
});

describe('topics', () => {
  test('are each found by id', () => {
    expect(topicIds.map((id) => getTopic(id))).toEqual(topics);
    expect(topicIds.every(isTopicId)).toBe(true);
  });

  test('are refused by any other id', () => {
    expect(isTopicId(null)).toBe(false);
    expect(() => getTopic('threat' as 'threats')).toThrow(
      "getTopic: no topic has the id 'threat'; did you mean 'threats'?",
    );
  });
});

describe('formatQuantity', () => {
  test.each([
    [1234, 'moreThan', '{person}', 'en', 'more than 1,234 persons'],
    [1234, 'moreThan', '{person}', 'en-IN', 'more than 1,234 persons'],
    [123456, 'approximately', '{piece}', 'en-IN', 'approximately 1,23,456 pieces'],
    [123456, 'approximately', '{piece}', 'de', '≈ 123.456 {piece}'],
    [78, 'moreThan', 't', 'en', 'more than 78 metric tons'],
    [78, 'moreThan', 't', 'fr', '> 78 t'],
    [33, 'almost', '%', 'en', 'almost 33%'],
    [33, 'almost', '%', 'de', '≲ 33\u00a0%'],
    [0.25, 'exactly', '1', 'en', '25%'],
    [7, 'exactly', '{state}', 'en', '7 States'],
    [7, 'exactly', '{state}', 'ar-EG', '٧ {state}'],
  ] as const)('%d, %s, in %s, locale %s', (value, bound, unit, locale, text) => {
    expect(formatQuantity({ kind: 'quantity', value, bound, unit }, locale)).toBe(text);
  });

  test('writes the figure of every fact as the post prints it, where it prints digits', () => {
    const inDigits = findFacts({ kind: 'quantity' }).filter(({ asPrinted }) => /^\d/.test(asPrinted));
    expect(inDigits.length).toBeGreaterThan(10);
    for (const fact of inDigits) {
      expect(formatQuantity(fact)).toMatch(new RegExp(`(?:^| )${fact.asPrinted}(?:%$| \\w)`));
    }
  });

  test('writes the singular of a single thing', () => {
    expect(formatQuantity({ kind: 'quantity', value: 1, bound: 'exactly', unit: '{person}' })).toBe('1 person');
  });

  test('writes the code of a unit that it has no words for', () => {
    expect(formatQuantity({ kind: 'quantity', value: 3, bound: 'exactly', unit: 'km' })).toBe('3 km');
    expect(formatQuantity({ kind: 'quantity', value: 3, bound: 'exactly', unit: 'constructor' })).toBe('3 constructor');
  });

  test('does not follow the locale of the machine', () => {
    expect(formatQuantity(ratsArrests)).toBe(formatQuantity(ratsArrests, 'en'));
  });

  test.each([
    [
      ratsArrests,
      'not a tag',
      "formatQuantity: locale must be a BCP 47 language tag such as 'en' or 'pt-BR', not 'not a tag'",
    ],
    [ratsArrests, 5, "formatQuantity: locale must be a BCP 47 language tag such as 'en' or 'pt-BR', not 5"],
    [getFact('noAlliances'), 'en', "formatQuantity: fact must be of kind 'quantity', not an object"],
    [{ kind: 'quantity' }, 'en', "formatQuantity: fact must be of kind 'quantity', not an object"],
    [{ ...ratsArrests, bound: 'constructor' }, 'en', "formatQuantity: fact must be of kind 'quantity', not an object"],
    [{ ...ratsArrests, value: 44n }, 'en', "formatQuantity: fact must be of kind 'quantity', not an object"],
    [{ ...ratsArrests, value: Number.NaN }, 'en', "formatQuantity: fact must be of kind 'quantity', not an object"],
    [null, 'en', "formatQuantity: fact must be of kind 'quantity', not null"],
    ['ratsArrests', 'en', "formatQuantity: fact must be of kind 'quantity', not 'ratsArrests'"],
  ])('refuses %o in %o', (fact, locale, message) => {
    expect(() => formatQuantity(fact as never, locale as never)).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', message }),
    );
  });
});
