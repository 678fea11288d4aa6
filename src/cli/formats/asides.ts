import { countWhile } from '../../halve.js';
import type { Span } from '../../lint/reading.js';
import { copyTo, Flow, originOf, type Piece } from './piece.js';

/** A stretch of the running text that readers see apart from it: a note, a text box, a remark. */
export interface Aside extends Span {
  /** The mark in the text that calls it, if it is a note. */
  readonly mark?: Span | undefined;
}

/** A stretch of the old text, and where it starts in the new one, in which it may be shorter. */
interface Moved extends Span {
  readonly at: number;
  readonly length: number;
}

const noteMax = 4000; // characters; a longer one is no note, but a part of the text

/**
 * Moves asides behind the paragraphs that they stand in. A note becomes a line `[^note1]: …`, and its mark `[^note1]`, so
 * that it is read as notes of Markdown are.
 *
 * @param pieces - The pieces of a part, of which the first is the running text.
 * @param asides - Where they stand in the running text. Those within others are left in their places.
 * @param breaks - The offsets at which a paragraph or a table has ended, in order.
 * @returns The pieces, each beside the same words as before.
 */
export function withAsides(pieces: readonly Piece[], asides: readonly Aside[], breaks: readonly number[]): Piece[] {
  const [body, ...others] = pieces;
  const chosen = chosenOf(asides);
  if (!body || chosen.length === 0) return [...pieces];
  const flow = new Flow();
  const moved: Moved[] = [];
  const copy = (start: number, end: number, isNote = false) => {
    if (start < end) moved.push({ start, end, at: flow.length, length: end - start });
    copyTo(flow, body, start, end, isNote ? (text) => text.replaceAll('\n', ' ') : undefined);
  };
  const put = (sign: string, at: number) => flow.put(sign, originOf(body, at).index, 'text', false);
  const [before, after] = body.isLinewise ? ['', '\n'] : ['\n\n', '\n\n'];
  const free = breaks.filter((at) => !isInside(chosen, at));
  const steps = chosen.flatMap(({ start, end, mark }, index): (Span & { readonly write: () => void })[] => {
    const from = mark?.end ?? end;
    const place = free[countWhile(free.length, (one) => (free[one] ?? 0) < from)] ?? body.text.length;
    const label = `[^note${index + 1}]`;
    const behind = () => {
      put(mark ? `${before}${label}: ` : before, start);
      copy(start, end, mark !== undefined);
      put(after, start);
    };
    const call = () => {
      if (mark) moved.push({ ...mark, at: flow.length, length: label.length });
      put(label, from);
    };
    const out = { start, end, write: () => {} };
    const rest = { start: place, end: place, write: behind };
    return mark ? [{ ...mark, write: call }, out, rest] : [out, rest];
  });
  let at = 0;
  for (const { start, end, write } of steps.sort((one, other) => one.start - other.start)) {
    copy(at, start);
    write();
    at = Math.max(at, end);
  }
  copy(at, body.text.length);
  const placeOf = placeIn(moved);
  const beside = (piece: Piece) => (piece.beside ? { ...piece, beside: placeOf(piece.beside) } : piece);
  return [{ ...body, ...flow.piece() }, ...others.map(beside)];
}

/** The asides that can be moved, in order: none within another one, and no mark within one. */
function chosenOf(asides: readonly Aside[]): Aside[] {
  const inOrder = apart(
    [...asides].sort((one, other) => one.start - other.start || other.end - one.end),
    (aside) => aside,
  );
  const notes = inOrder.filter(
    ({ start, end, mark }) =>
      !mark || (end - start <= noteMax && !isInside(inOrder, mark.start) && !isInside(inOrder, mark.end)),
  );
  const called = notes
    .filter(({ mark }) => mark)
    .sort((one, other) => (one.mark?.start ?? 0) - (other.mark?.start ?? 0));
  const calls = new Set(apart(called, ({ mark, ...aside }) => mark ?? aside));
  return notes.filter((aside) => !aside.mark || calls.has(aside));
}

/** Those of some items in order that do not begin within the one before them. */
function apart<Item>(items: readonly Item[], spanOf: (item: Item) => Span): Item[] {
  let last = 0;
  return items.filter((item) => {
    const { start, end } = spanOf(item);
    const isApart = start >= last;
    if (isApart) last = end;
    return isApart;
  });
}

/** Whether an offset lies within one of some spans in order, and not only at its edge. */
function isInside(spans: readonly Span[], at: number): boolean {
  const span = spans[countWhile(spans.length, (index) => (spans[index]?.start ?? 0) < at) - 1];
  return span !== undefined && at < span.end;
}

/** Finds where stretches of the old text stand in the new one. */
function placeIn(moved: Moved[]): (span: Span) => Span {
  moved.sort((one, other) => one.start - other.start);
  const signAt = (old: number) => {
    const held = moved[countWhile(moved.length, (index) => (moved[index]?.start ?? 0) <= old) - 1];
    return held ? held.at + Math.min(old - held.start, held.length - 1) : 0;
  };
  return ({ start, end }) => {
    const behind = end > 0 ? signAt(end - 1) + 1 : 0;
    return { start: start < end ? signAt(start) : behind, end: behind };
  };
}
