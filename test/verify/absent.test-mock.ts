import { describe, expect, test, vi } from 'vitest';
import { post } from '../source/post.js';

// a fact whose data are wrong: its printed form is not in its clause
vi.mock('../../src/generated/facts.js', async (original) => {
  const actual = await original<typeof import('../../src/generated/facts.js')>();
  const wrong = (item: { readonly printed?: string | undefined }) =>
    item.printed === undefined ? item : { ...item, printed: 'zq' };
  const facts = actual.facts.map((fact) =>
    fact.id === 'ratsArrests' ? { ...fact, evidence: fact.evidence.map((item) => wrong(item)) } : fact,
  );
  return { ...actual, facts };
});

describe.skipIf(post === undefined)('verifySource (skipped without a copy of the post: set SCO_FACTS_POST)', () => {
  test('does not trust the data: a printed form that the clause lacks is absent', async () => {
    const { verifySource } = await import('../../src/verify/verify.js');
    const result = verifySource(post ?? '');
    const wrong = result.facts.filter((fact) => !fact.found);
    expect(wrong.map((fact) => fact.id)).toEqual(['ratsArrests']);
    expect(wrong[0]?.evidence.filter((item) => item.place === undefined || item.printed !== 'absent')).toEqual([]);
    expect(result.count.verbatim).toBe(result.paragraphs.length);
    expect(result.complete).toBe(false);
  });
});
