import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayRange } from '../../src/edtf.js';
import { entityIds, factIds, facts, factsAbout, findFacts, getFact, isFactId, ScoFactsError } from '../../src/index.js';
import { nearest } from '../../src/nearest.js';
import { quote } from '../../src/quote.js';
import { looseForm, strictLines } from '../../src/verify/profile.js';

const anyText = fc.string({ unit: 'binary' });
const anyFact = fc.constantFrom(...facts);

describe('ids', () => {
  test('looking up inverts listing', () => {
    fc.assert(fc.property(anyFact, (fact) => getFact(fact.id) === fact && isFactId(fact.id)));
  });

  test('anything else is refused with the documented error, and never with another', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.anything()), (value) => {
        fc.pre(!(factIds as readonly unknown[]).includes(value));
        expect(isFactId(value)).toBe(false);
        try {
          getFact(value as 'ratsArrests');
        } catch (error) {
          expect(error).toBeInstanceOf(ScoFactsError);
          const { code, message } = error as ScoFactsError;
          expect(code).toBe('FACT_NOT_FOUND');
          expect(message.length).toBeLessThan(500);
          expect(message).not.toMatch(/[\n\r]/);
          expect(message.isWellFormed()).toBe(true);
          return;
        }
        expect.unreachable();
      }),
      { numRuns: 1000 },
    );
  });

  test('an id with one wrong letter is nearest to the right one', () => {
    const slip = fc.tuple(fc.constantFrom(...factIds), fc.nat(), fc.constantFrom('', 'x', '_'));
    fc.assert(
      fc.property(slip, ([id, at, put]) => {
        const position = at % id.length;
        const wrong = id.slice(0, position) + put + id.slice(position + 1);
        fc.pre(!isFactId(wrong));
        expect(nearest(wrong, factIds)).toBe(id);
      }),
    );
  });
});

describe('findFacts', () => {
  test('finds exactly the facts that meet each condition', () => {
    const query = fc.record(
      {
        topic: fc.constantFrom(...facts.map((fact) => fact.topic)),
        about: fc.constantFrom(...entityIds),
        text: fc.constantFrom('SCO', 'summit', 'peace', 'ß', '.*'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(query, (conditions) => {
        const found = findFacts(conditions);
        const expected = facts
          .filter((fact) => !conditions.topic || fact.topic === conditions.topic)
          .filter((fact) => !conditions.about || factsAbout(conditions.about).includes(fact))
          .filter((fact) =>
            new RegExp(`${conditions.text?.replace('.*', '\\.\\*') ?? ''}`, 'i').test(
              `${fact.title}\n${fact.statement}`,
            ),
          );
        expect(found).toEqual(expected);
      }),
    );
  });

  test('refuses any text that is not a period with the documented error', () => {
    fc.assert(
      fc.property(anyText, (period) => {
        fc.pre(dayRange(period) === undefined);
        expect(() => findFacts({ period })).toThrow(expect.objectContaining({ code: 'INVALID_QUERY' }));
      }),
    );
  });
});

describe('text', () => {
  test('is quoted on one line, well-formed and short, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const shown = quote(value);
        expect(shown.isWellFormed()).toBe(true);
        expect(shown.length).toBeLessThan(400);
      }),
    );
  });

  test('is unchanged by being brought into strict form twice, and into loose form twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = strictLines(text);
        expect(strictLines(lines.join('\r\n'))).toEqual(lines);
        expect(looseForm(looseForm(text))).toBe(looseForm(text));
      }),
    );
  });
});
