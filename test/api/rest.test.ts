import { describe, expect, test } from 'vitest';
import { entities, entityIds, getEntity, getTopic, isEntityId, isTopicId, topicIds, topics } from '../../src/index.js';

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
