import { describe, expect, test } from 'vitest';
import { facts } from '../../src/generated/facts.js';
import { verifySource } from '../../src/verify/verify.js';
import { post } from '../source/post.js';
import { faultsOf } from './lib/faults.js';
import { paragraphs, withParagraphs } from './lib/lines.js';

const printedForms = facts.flatMap((fact) =>
  fact.evidence.flatMap(({ paragraph, start, end, printed }) => {
    const text = paragraphs.get(paragraph) ?? '';
    const at = start + text.slice(start, end).indexOf(printed ?? '');
    return printed === undefined ? [] : [{ id: fact.id, paragraph, text, printed, at }];
  }),
);

/** Where a printed form can be altered: each of its digits, or, where it has none, the first letter of each word. */
const places = (printed: string) =>
  [...(/\d/.test(printed) ? printed.matchAll(/\d/g) : printed.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu))].map(
    ({ index }) => index,
  );

const other = (character: string) => (/\d/.test(character) ? String((Number(character) + 1) % 10) : 'z');

describe.skipIf(post === undefined)(
  'a printed form altered in a copy (skipped without one: set SCO_FACTS_POST)',
  () => {
    test('is caught with its paragraph changed and every fact whose clause prints it there', () => {
      let tried = 0;
      const faults = printedForms.flatMap(({ id, paragraph, text, printed, at }) =>
        places(printed).flatMap((place) => {
          tried += 1;
          const start = at + place;
          const copy = withParagraphs({
            [paragraph]: text.slice(0, start) + other(text.charAt(start)) + text.slice(start + 1),
          });
          const result = verifySource(copy);
          const isCaught =
            result.paragraphs.find((item) => item.paragraph === paragraph)?.state === 'changed' &&
            result.facts.find((fact) => fact.id === id)?.found === false;
          return [
            ...faultsOf(copy, [{ paragraph, start, end: start + 1 }]),
            ...(isCaught ? [] : [`${id}: ${printed} altered at ${place} is not caught`]),
          ];
        }),
      );
      expect(faults).toEqual([]);
      expect(new Set(printedForms.map(({ printed }) => printed)).size).toBeGreaterThan(40);
      expect(tried).toBeGreaterThan(100);
    });
  },
);
