import { describe, expect, test } from 'vitest';
import { facts } from '../../src/generated/facts.js';
import { source } from '../../src/generated/source.js';
import { looseForm } from '../../src/verify/profile.js';
import { verifySource } from '../../src/verify/verify.js';
import { post } from '../source/post.js';
import { faultsOf } from './lib/faults.js';
import { paragraphs, sha256 } from './lib/lines.js';

describe.skipIf(post === undefined)('the post itself (skipped without a copy: set SCO_FACTS_POST)', () => {
  const text = post ?? '';
  const points = [...text];
  const result = verifySource(text);

  test('is found whole, every paragraph and fact of it', () => {
    expect(faultsOf(text, [])).toEqual([]);
    expect(result.complete).toBe(true);
    expect(result.rewrapped).toBe(false);
    expect(result.count).toEqual({ verbatim: source.paragraphs.length, retypeset: 0, changed: 0, missing: 0 });
    expect(result.facts.map((fact) => fact.id)).toEqual(facts.map((fact) => fact.id));
  });

  test('has every paragraph at its stated place, in both ways of counting', () => {
    const faults = result.paragraphs.filter(({ paragraph, place }, index) => {
      const { utf16, codePoints } = place ?? { utf16: { start: 0, end: 0 }, codePoints: { start: 0, end: 0 } };
      const [units, characters] = [text.slice(utf16.start, utf16.end), points.slice(codePoints.start, codePoints.end)];
      const digest = source.paragraphs[index]?.strict;
      return sha256(units) !== digest || sha256(characters.join('')) !== digest || units !== paragraphs.get(paragraph);
    });
    expect(faults).toEqual([]);
  });

  test('has every clause at its stated place, by its digest, and every printed form exactly', () => {
    const faults = facts.flatMap((fact, index) =>
      fact.evidence.filter((evidence, number) => {
        const { place, printed } = result.facts[index]?.evidence[number] ?? {};
        if (!place) return true;
        const { utf16, codePoints } = place;
        const clauses = [
          text.slice(utf16.start, utf16.end),
          points.slice(codePoints.start, codePoints.end).join(''),
        ].filter((clause) => sha256(looseForm(clause)).startsWith(evidence.sha256));
        return clauses.length !== 2 || printed !== (evidence.printed && 'exact');
      }),
    );
    expect(faults).toEqual([]);
  });

  test('has spans that count the same in the loose form, and passages that begin with a word', () => {
    const faults = facts.flatMap((fact) =>
      fact.evidence.filter(({ paragraph, start, end }) => {
        const clause = paragraphs.get(paragraph)?.slice(start, end) ?? '';
        return looseForm(clause).length !== end - start || !/^[\p{L}\p{N}]/u.test(clause);
      }),
    );
    expect(faults).toEqual([]);
    expect([...paragraphs.values()].filter((paragraph) => !/^[\p{L}\p{N}]/u.test(paragraph))).toEqual([]);
  });
});
