import { uncovered } from '../generated/coverage.js';
import { type FactId, facts } from '../generated/facts.js';
import { source } from '../generated/source.js';

/** A stretch of a paragraph, in code points of its normalised form, with the facts whose evidence covers it. */
export interface CoveredSpan {
  /** First code point, counted from 0. */
  readonly start: number;
  /** Code point after the last one. */
  readonly end: number;
  /** Ids of the facts whose evidence covers it. */
  readonly facts: readonly FactId[];
}

/** A stretch that no fact covers, and why. `transition`: words that only connect clauses. */
export interface UncoveredSpan {
  /** First code point, counted from 0. */
  readonly start: number;
  /** Code point after the last one. */
  readonly end: number;
  /** Why no fact covers it. */
  readonly reason: 'transition' | 'repetition' | 'rhetoric';
}

/** The coverage of one paragraph. */
export interface ParagraphCoverage {
  /** Number of the paragraph. */
  readonly paragraph: number;
  /** Length of the paragraph, in code points. */
  readonly length: number;
  /** How many of its code points lie in a fact's span. */
  readonly covered: number;
  /** Spans in order; each ends where the set of facts changes. Gaps between them hold no word, or are listed. */
  readonly spans: readonly CoveredSpan[];
  /** Stretches that no fact covers, with a reason. */
  readonly uncovered: readonly UncoveredSpan[];
}

/** The coverage of the post by the facts. */
export interface Coverage {
  /** Share of the code points of the paragraphs that lie in a fact's span, from 0 to 1. */
  readonly share: number;
  /** Paragraph by paragraph, in order. */
  readonly paragraphs: readonly ParagraphCoverage[];
  /** The headings, each with the paragraph that follows. They state no fact. */
  readonly headings: readonly { readonly before: number; readonly length: number; readonly reason: 'heading' }[];
}

/**
 * Maps which part of each paragraph of the post the facts cover, and lists the rest with a reason.
 *
 * It needs no copy of the post, only the stored spans.
 *
 * @returns Spans and lengths in code points, paragraph by paragraph.
 * @category Verification
 * @example
 * ```ts
 * import { coverage } from 'sco-facts/verify';
 *
 * const { share, paragraphs } = coverage();
 * share > 0.97; // => true
 * paragraphs.length; // => 14
 * paragraphs[1]?.uncovered[0]?.reason; // => 'transition'
 * ```
 */
export function coverage(): Coverage {
  const paragraphs = source.paragraphs.map(({ paragraph, length }): ParagraphCoverage => {
    const spans = spansOf(paragraph);
    const gaps = uncovered.filter((part) => part.paragraph === paragraph);
    return {
      paragraph,
      length,
      covered: spans.reduce((sum, span) => sum + span.end - span.start, 0),
      spans,
      uncovered: gaps.map(({ start, end, reason }) => ({ start, end, reason })),
    };
  });
  const total = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const covered = paragraphs.reduce((sum, paragraph) => sum + paragraph.covered, 0);
  const headings = source.headings.map(({ before, length }) => ({ before, length, reason: 'heading' as const }));
  return { share: covered / total, paragraphs, headings };
}

function spansOf(paragraph: number): CoveredSpan[] {
  const evidence = facts.flatMap((fact) =>
    fact.evidence.filter((item) => item.paragraph === paragraph).map(({ start, end }) => ({ id: fact.id, start, end })),
  );
  const edges = [...new Set(evidence.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return edges.slice(1).flatMap((end, index) => {
    const start = edges[index] as number;
    const ids = evidence.filter((span) => span.start <= start && end <= span.end).map((span) => span.id);
    return ids.length === 0 ? [] : [{ start, end, facts: [...new Set(ids)] }];
  });
}
