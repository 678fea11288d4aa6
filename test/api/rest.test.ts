import { describe, expect, test } from 'vitest';
import {
  entities,
  entityIds,
  formatQuantity,
  getEntity,
  getFact,
  getTopic,
  isEntityId,
  isTopicId,
  nuclearPowers,
  nuclearShare,
  populationShare,
  ratsAmmunitionConfiscated,
  ratsArrests,
  ratsExplosivesConfiscated,
  topicIds,
  topics,
} from '../../src/index.js';

describe('entities', () => {
  test('are found by id, each', () => {
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
  test('are found by id, each', () => {
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
    [ratsArrests, 'en', 'more than 2,700 persons'],
    [ratsArrests, 'en-IN', 'more than 2,700 persons'],
    [ratsAmmunitionConfiscated, 'en-IN', 'approximately 4,50,000 pieces'],
    [ratsAmmunitionConfiscated, 'de', '≈ 450.000 {piece}'],
    [ratsExplosivesConfiscated, 'en', 'more than 52 metric tons'],
    [ratsExplosivesConfiscated, 'fr', '> 52 t'],
    [populationShare, 'en', 'almost 44%'],
    [populationShare, 'de', '≲ 44\u00a0%'],
    [nuclearShare, 'en', '50%'],
    [nuclearPowers, 'en', '4 States'],
    [nuclearPowers, 'ar-EG', '٤ {state}'],
  ] as const)('%o in %s', (fact, locale, text) => expect(formatQuantity(fact, locale)).toBe(text));

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
