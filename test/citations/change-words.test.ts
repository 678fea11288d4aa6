import { expect, test } from 'vitest';
import { eventWords } from '../../src/citations/change-words.js';

test('the words for an event name the parts of a split fact', () => {
  const event = { type: 'amended', fact: 'one', revision: 2, version: '0.6.0', reason: 'misreading' } as const;
  expect(eventWords({ ...event, splitInto: ['two', 'three'], note: 'Two in one.' })).toBe(
    "amended in 0.6.0: part of it is now 'two' and 'three' (misreading: Two in one.)",
  );
});
