import { describe, expect, test } from 'vitest';
import { faultLine } from '../read/fault.js';
import type { Rule } from './rule.js';
import { soundData } from './sound-data.js';

// biome-ignore lint/suspicious/noExplicitAny: the data is broken on purpose, in ways that no type allows
export type Loose = any;

/** A change to sound data, and the faults that the rule then finds: none if the data is still sound. */
export type Case = readonly [name: string, damage: (data: Loose) => void, ...lines: string[]];

/** Tests one rule: sound data passes it, and each case gives the lines that name file, item, field and remedy. */
export function testRule(rule: Rule, cases: readonly Case[]): void {
  describe(rule.name, () => {
    test('passes sound data', () => {
      expect(rule(soundData())).toEqual([]);
    });

    for (const [name, damage, ...lines] of cases) {
      test(name, () => {
        const data = soundData();
        damage(data);
        expect(data).not.toEqual(soundData());
        expect(rule(data).map(faultLine)).toEqual(lines);
      });
    }
  });
}

/** Finds a fact, an entity, a reference, a calculation or the assessment of a fact, so that a test can damage it. */
export function find(data: Loose, part: string, id: string): Loose {
  const items: readonly Loose[] = data[part] ?? data.record[part];
  const found = items.find(({ value }) => (value.id ?? value.fact) === id);
  if (!found) throw new Error(`find: ${part} has no '${id}'`);
  return found.value;
}
