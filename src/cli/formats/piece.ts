import { countWhile } from '../../halve.js';
import type { Span } from '../../lint/reading.js';

/** What a stretch of a file is to its readers: text, code that is shown to them, or a comment that is not shown. */
export type Kind = 'text' | 'code' | 'comment';

/** A stretch of a piece, and where it stands in the file. */
interface Run {
  readonly at: number;
  readonly from: number;
  readonly kind: Kind;
  /** Whether it was copied character by character; else all of it stands for the sign at `from`. */
  readonly exact: boolean;
}

/** Text as readers see it, taken from a file, with the way back to the file. */
export interface Piece {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Where in the first piece of its part it is shown: the end of the words that a link is on, or all of a note mark. */
  readonly beside?: Span;
  /** Whether each line is a paragraph, or a row of a table. */
  readonly isLinewise?: boolean;
}

/** A file, or a part of an archive or notebook: the text in which its lines are counted, and the pieces taken from it. */
export interface Part {
  /** Path of the part within an archive. */
  readonly name?: string;
  /** Number of the cell in a notebook, from 1. */
  readonly cell?: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The file around the text, if lines are counted there, and the text as a piece of it. */
  readonly within?: { readonly text: string; readonly piece: Piece };
}

/** Reads a text in one format. The time is linear in the text. */
export type Reader = (text: string) => Piece[];

/** Joins stretches of a file to one piece. */
export class Flow {
  readonly #parts: string[] = [];
  readonly #runs: Run[] = [];
  #length = 0;

  /** Adds text that starts at an index of the file, or, if not exact, that the character at the index stands for. */
  put(text: string, from: number, kind: Kind = 'text', exact = true): void {
    if (text === '') return;
    const last = this.#runs.at(-1);
    const goesOn = last?.exact && exact && last.kind === kind && from - last.from === this.#length - last.at;
    if (!goesOn) this.#runs.push({ at: this.#length, from, kind, exact });
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** The piece made of all that was added. */
  piece(): Piece {
    return { text: this.#parts.join(''), runs: this.#runs };
  }

  get length(): number {
    return this.#length;
  }
}

/** A piece that is a stretch of the file as it stands. */
export const stretch = (text: string, from: number, kind: Kind): Piece => ({
  text,
  runs: [{ at: 0, from, kind, exact: true }],
});

/** Adds a part of a piece to a flow, if asked for with other signs in it, but as many. */
export function copyTo(
  flow: Flow,
  { text, runs }: Piece,
  start: number,
  end: number,
  change = (part: string) => part,
): void {
  for (let index = countWhile(runs.length, (one) => (runs[one]?.at ?? 0) <= start) - 1; index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.at >= end) return;
    const from = Math.max(run.at, start);
    const part = text.slice(from, Math.min(runs[index + 1]?.at ?? text.length, end));
    flow.put(change(part), run.exact ? run.from + from - run.at : run.from, run.kind, run.exact);
  }
}

/** Finds out what the sign at an index of a piece is, and where it stands in the file. */
export function originOf({ runs }: Piece, index: number): { readonly index: number; readonly kind: Kind } {
  const run = runs[countWhile(runs.length, (one) => (runs[one]?.at ?? 0) <= index) - 1] ?? {
    at: 0,
    from: 0,
    kind: 'text',
    exact: true,
  };
  return { index: run.exact ? run.from + index - run.at : run.from, kind: run.kind };
}
