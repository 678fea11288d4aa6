import { describe, expect, test } from 'vitest';
import type { FactContent } from '../../src/model.js';
import { evidenceFor, sha256 } from '../../src/verify/locate.js';
import { looseForm } from '../../src/verify/profile.js';
import { differences, MeasureError, measure, paragraphsIn } from './measure.js';

const lines = ['The first paragraph.', 'A heading', 'The second has 1,234 words.', 'The third paragraph.'];
const [first = '', heading = '', second = '', third = ''] = lines;
const digests = (text: string) => ({ length: text.length, strict: sha256(text), loose: sha256(looseForm(text)) });

const source = {
  body: digests(lines.join('\n')),
  paragraphs: [first, second, third].map((text, index) => ({ paragraph: index + 1, ...digests(text) })),
  headings: [{ before: 2, ...digests(heading) }],
};

/** A fact whose evidence is the second paragraph. */
const factOf = (printed: string, clause = second.replace('1,234', printed)) =>
  ({ id: 'aFact', evidence: [{ ...evidenceFor(2, clause, 0, clause.length), printed }] }) as unknown as FactContent;

const post = (...text: readonly string[]) => `A forum\n\n${text.join('\n\n')}\n\nA signature\n`;

describe('a copy of the post', () => {
  test('is measured as it was, if nothing changed', () => {
    const { rolling, occurrences, ...text } = measure(post(...lines), source, [factOf('1,234')]);
    expect(text).toEqual(source);
    expect(occurrences).toEqual({ '1,234': 1 });
    const { sha256: clause } = evidenceFor(2, second, 0, second.length);
    expect(Object.keys(rolling)).toEqual([...[first, second, third, heading].map((one) => digests(one).loose), clause]);
  });

  test('is measured anew where a paragraph or a heading changed', () => {
    const altered = lines.map((line) => line.replace('1,234', '4,321').replace('A heading', 'Another heading'));
    const measured = measure(post(...altered), source, [factOf('4,321')]);
    expect(measured.body).toEqual(digests(altered.join('\n')));
    expect(measured.paragraphs[1]).toEqual({ paragraph: 2, ...digests(second.replace('1,234', '4,321')) });
    expect(measured.headings).toEqual([{ before: 2, ...digests('Another heading') }]);
    expect(measured.paragraphs[2]).toEqual(source.paragraphs[2]);
    expect(differences(source, measured)).toEqual([2]);
    expect(paragraphsIn(post(...altered), source).get(2)).toBe(altered[2]);
  });

  test('is measured anew where its first or its last paragraph changed', () => {
    const measured = measure(post('Another first.', heading, second, 'Another third.'), source, []);
    expect(differences(source, measured)).toEqual([1, 3]);
  });

  test.each([
    ['lacks a paragraph', [first, heading, third]],
    ['has one more between two', [first, heading, 'An addition.', 'Another second.', third]],
    ['has its paragraphs in another order', [third, heading, second, first]],
    ['is of another text', ['Nothing of it.']],
    ['is empty', []],
  ])('that %s is refused', (_what, text) => {
    expect(() => measure(post(...text), source, [])).toThrow(MeasureError);
  });

  test('in which a printed form does not stand is refused', () => {
    const refusal = "the post does not print '4,321' of 'aFact'; correct evidence.printed";
    expect(() => measure(post(...lines), source, [factOf('4,321', second)])).toThrow(refusal);
  });

  test('in which the clause of a fact changed is refused', () => {
    const refusal = "the clause of 'aFact' (evidence.0) has changed; run npm run correct -- aFact";
    expect(() => measure(post(...lines), source, [factOf('4,321')])).toThrow(refusal);
  });
});
