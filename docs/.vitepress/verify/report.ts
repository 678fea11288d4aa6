import { getFact } from 'sco-facts';
import { describeVerification, type ParagraphState, verifySource } from 'sco-facts/verify';

interface ParagraphRow {
  readonly paragraph: number;
  readonly state: ParagraphState;
  readonly facts: number;
  readonly found: number;
  /** The line of the copy in which it starts. */
  readonly line?: number;
}

interface FactRow {
  readonly id: string;
  readonly title: string;
  readonly isFound: boolean;
  /** The paragraphs of the post that state it. */
  readonly paragraphs: readonly number[];
  /** Where in the copy its words start: the lines, for each place of its evidence that was found. */
  readonly lines: readonly number[];
  /** What the copy lacks. */
  readonly problem?: string;
}

/** What the page says of a copy. */
export interface Report {
  readonly isComplete: boolean;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly paragraphs: readonly ParagraphRow[];
  readonly facts: readonly FactRow[];
}

/** Checks a copy, and returns the state of each paragraph and fact in it. */
export function reportOn(text: string): Report {
  const result = verifySource(text);
  const { summary, notes, paragraphs, unfound } = describeVerification(result);
  const problems = new Map(unfound.map(({ id, problem }) => [id, problem]));
  const starts = lineStarts(text);
  const lineAt = (place: { readonly utf16: { readonly start: number } } | undefined) =>
    place ? countUpTo(starts, place.utf16.start) : undefined;
  const replaced = result.complete ? 0 : text.split('\uFFFD').length - 1;
  return {
    isComplete: result.complete,
    summary,
    notes: [
      ...notes,
      ...(replaced > 0
        ? [`The copy has ${replaced} replacement characters: it was once read in the wrong encoding.`]
        : []),
    ],
    paragraphs: result.paragraphs.map(({ paragraph, state, place }, index) => {
      const { facts = 0, found = 0 } = paragraphs[index] ?? {};
      const line = lineAt(place);
      return { paragraph, state, facts, found, ...(line === undefined ? {} : { line }) };
    }),
    facts: result.facts.map(({ id, found, evidence }) => {
      const problem = problems.get(id);
      return {
        id,
        title: getFact(id).title,
        isFound: found,
        paragraphs: [...new Set(evidence.map(({ paragraph }) => paragraph))],
        lines: [...new Set(evidence.flatMap(({ place }) => lineAt(place) ?? []))],
        ...(problem === undefined ? {} : { problem }),
      };
    }),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the ascending numbers are at most a limit. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
