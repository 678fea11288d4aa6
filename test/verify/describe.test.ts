import { describe, expect, test } from 'vitest';
import { ratsArrests } from '../../src/index.js';
import { describeVerification, verifySource } from '../../src/verify/index.js';
import { post } from '../source/post.js';

describe('the words for a check', () => {
  test('of another text say that everything is missing, and name every fact', () => {
    const result = verifySource('Another text.');
    const { summary, notes, paragraphs, unfound } = describeVerification(result);
    expect(summary).toBe(`14 paragraphs: 14 missing. 0 of ${result.facts.length} facts found.`);
    expect(notes).toEqual([]);
    expect(paragraphs.filter(({ found }) => found > 0)).toEqual([]);
    expect(unfound.map(({ id }) => id)).toEqual(result.facts.map(({ id }) => id));
    expect(unfound.some(({ isBeside }) => isBeside)).toBe(false);
  });
});

describe.skipIf(post === undefined)('given the post (skipped without a copy: set SCO_FACTS_POST)', () => {
  const text = post ?? '';

  test('the words for a whole copy name no fact', () => {
    const { summary, paragraphs, unfound } = describeVerification(verifySource(text));
    expect(summary).toMatch(/^14 paragraphs: 14 verbatim\. (\d+) of \1 facts found\.$/);
    expect(paragraphs.filter(({ facts, found }) => facts !== found)).toEqual([]);
    expect(unfound).toEqual([]);
  });

  test('the words for an altered one name the fact, and what its clause lacks', () => {
    const { unfound } = describeVerification(verifySource(text.replace(ratsArrests.asPrinted, '9,999')));
    const [paragraph] = ratsArrests.evidence.map((item) => item.paragraph);
    expect(unfound).toContainEqual({
      id: 'ratsArrests',
      problem: `¶ ${paragraph}: its clause was not found`,
      isBeside: true,
    });
  });

  test('the notes say how a wrapped copy was read', () => {
    const { notes } = describeVerification(verifySource(text.replaceAll(/(.{60,80}) /g, '$1\n')));
    expect(notes).toEqual(['The copy breaks lines in other places than the post. They were joined before comparing.']);
  });
});
