import { describe, expect, test } from 'vitest';
import { evidenceFaults } from '../../scripts/check/evidence.js';
import { rules } from '../../scripts/check/rules.js';
import { loadData } from '../../scripts/load.js';
import type { FactContent } from '../../src/model.js';
import { paragraphsOf } from '../../src/verify/locate.js';
import { post } from './post.js';

const data = loadData();
const paragraphs = paragraphsOf(post ?? '', data.source.value);

/** Every text that differs in one digit, or in one number word, from the given one. */
function withOneFigureChanged(text: string): string[] {
  const words = ['half', 'two', 'four']
    .filter((word) => text.includes(word))
    .map((word) => text.replace(word, 'three'));
  const digits = [...text].flatMap((character, index) =>
    /\d/.test(character) ? [`${text.slice(0, index)}${(Number(character) + 1) % 10}${text.slice(index + 1)}`] : [],
  );
  return [...words, ...digits];
}

/** Every fact that differs from the given one in one figure of its value, its date or one of its printed forms. */
function mutants(fact: FactContent): { readonly what: string; readonly mutant: FactContent }[] {
  const found: { what: string; mutant: FactContent }[] = [];
  const add = (what: string, change: object) => found.push({ what, mutant: { ...fact, ...change } as FactContent });
  if (fact.kind === 'quantity') {
    for (const value of withOneFigureChanged(String(fact.value))) add(`value ${value}`, { value: Number(value) });
    for (const asPrinted of withOneFigureChanged(fact.asPrinted)) add(`asPrinted ${asPrinted}`, { asPrinted });
    for (const period of withOneFigureChanged(fact.period ?? '')) add(`period ${period}`, { period });
    for (const [index, value] of withOneFigureChanged(String(fact.value)).entries()) {
      add(`value and asPrinted ${value}`, {
        value: Number(value),
        asPrinted: withOneFigureChanged(fact.asPrinted)[index],
      });
    }
  }
  if (fact.kind === 'event') for (const date of withOneFigureChanged(fact.date)) add(`date ${date}`, { date });
  for (const [index, evidence] of fact.evidence.entries()) {
    const replaced = (printed: string) => fact.evidence.map((item, i) => (i === index ? { ...item, printed } : item));
    for (const printed of withOneFigureChanged(evidence.printed ?? '')) {
      add(`printed ${printed}`, { evidence: replaced(printed) });
    }
    if (evidence.printed) add(`printed ${evidence.printed}x`, { evidence: replaced(`${evidence.printed}x`) });
  }
  return found;
}

const withFigures = data.facts.filter(({ value }) => mutants(value).length > 0);

describe('a figure changed in any fact', () => {
  test('is tried in every quantity and every event', () => {
    const expected = data.facts.filter(({ value }) => value.kind === 'quantity' || value.kind === 'event');
    expect(expected.filter((fact) => !withFigures.includes(fact))).toEqual([]);
    expect(expected.length).toBeGreaterThanOrEqual(18);
  });

  test.skipIf(post === undefined)('turns a check red (skipped without a copy of the post: set SCO_FACTS_POST)', () => {
    const survivors = withFigures.flatMap((authored) =>
      mutants(authored.value)
        .filter(({ mutant }) => {
          const item = { ...authored, value: mutant };
          const facts = data.facts.map((other) => (other === authored ? item : other));
          const byRules = rules.some((rule) => rule({ ...data, facts }).length > 0);
          return !byRules && evidenceFaults([item], paragraphs).length === 0;
        })
        .map(({ what }) => `${authored.value.id}: ${what}`),
    );
    expect(survivors).toEqual([]);
  });

  test('is caught without the post wherever value, bound or period no longer fit the printed form', () => {
    const survivors = withFigures.flatMap((authored) =>
      mutants(authored.value)
        .filter(({ what }) => /^(value|asPrinted|period|date) /.test(what))
        .filter(({ mutant }) => {
          const facts = data.facts.map((other) => (other === authored ? { ...authored, value: mutant } : other));
          return rules.every((rule) => rule({ ...data, facts }).length === 0);
        })
        .map(({ what }) => `${authored.value.id}: ${what}`),
    );
    expect(survivors).toEqual([]);
  });
});
