import { describe, expect, test } from 'vitest';
import { facts, source } from '../../src/index.js';
import { coverage } from '../../src/verify/coverage.js';
import { paragraphsOf } from '../../src/verify/locate.js';
import { post } from '../source/post.js';

const { paragraphs, headings, share } = coverage();

describe('coverage', () => {
  test('names every fact under a paragraph that its evidence names', () => {
    const named = new Set(paragraphs.flatMap((paragraph) => paragraph.spans.flatMap((span) => span.facts)));
    expect([...named].sort()).toEqual(facts.map((fact) => fact.id).sort());
  });

  test('has spans in order that do not overlap, inside their paragraph', () => {
    const faults = paragraphs.filter(({ spans, length }) =>
      spans.some(({ start, end }, index) => start >= end || end > length || start < (spans[index - 1]?.end ?? 0)),
    );
    expect(faults).toEqual([]);
  });

  test('leaves nothing of more than two code points without a fact or a reason', () => {
    const gaps = paragraphs.flatMap(({ paragraph, spans, uncovered, length }) => {
      const parts = [...spans, ...uncovered].sort((a, b) => a.start - b.start);
      return [...parts, { start: length, end: length }]
        .map(({ start }, index) => ({ paragraph, gap: start - (parts[index - 1]?.end ?? 0) }))
        .filter(({ gap }) => gap > 2);
    });
    expect(gaps).toEqual([]);
  });

  test('lists every heading', () => expect(headings).toHaveLength(source.headings.length));

  test('counts what it covers', () => expect(share).toBeGreaterThan(0.97));

  test.skipIf(post === undefined)('covers 97 per cent of the words of the body, headings included', () => {
    const text = paragraphsOf(post ?? '', source);
    let words = headings.length * 8; // no heading has more than eight words
    let covered = 0;
    const loose: string[] = [];
    for (const { paragraph, spans, uncovered } of paragraphs) {
      const points = [...(text.get(paragraph) ?? '')];
      let at = 0;
      for (const word of points.join('').matchAll(/[\p{L}\p{N}]+/gu)) {
        words += 1;
        at = [...points.join('').slice(0, word.index)].length;
        const within = (part: { start: number; end: number }) =>
          part.start <= at && at + [...word[0]].length <= part.end;
        if (spans.some(within)) covered += 1;
        else if (!uncovered.some(within)) loose.push(`${paragraph}: ${word[0]}`);
      }
    }
    expect(loose).toEqual([]); // nothing is left without a fact or a reason
    expect(covered / words).toBeGreaterThan(0.97);
  });
});
