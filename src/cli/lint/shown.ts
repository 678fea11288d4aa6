import type { Span } from '../../lint/passage.js';
import type { Piece } from '../formats/piece.js';
import { type Edit, markupIn } from './markup.js';

/** The text of a piece as its format shows it, and where signs of the piece stand in it. */
export interface Shown {
  readonly text: string;
  /** Where a place in the piece is now. */
  readonly placeOf: (index: number) => number;
}

/**
 * Drops the markup, the code and the comments of a piece, and joins the lines of a paragraph. What citations span stays
 * as it is. The time is linear in the text.
 */
export function shownText(piece: Piece, citations: readonly Span[]): Shown {
  const spans = joined(citations);
  const unread = unreadIn(piece);
  const edits = [...unread, ...markupIn(piece, merged(spans, unread))].sort((one, other) => one.start - other.start);
  const parts: string[] = [];
  const copied: { readonly from: number; readonly to: number }[] = [];
  let length = 0;
  let at = 0;
  const put = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const copyTo = (end: number) => {
    copied.push({ from: at, to: length });
    put(piece.text.slice(at, end));
    at = end;
  };
  let next = 0;
  for (const edit of edits) {
    if (edit.start < at) continue;
    copyTo(edit.start);
    put(edit.text);
    while ((spans[next]?.end ?? Infinity) <= edit.start) next++;
    for (let kept = spans[next]; kept && kept.start < edit.end; kept = spans[++next]) {
      at = Math.max(at, kept.start);
      copyTo(kept.end);
      if (kept.end >= edit.end) break;
    }
    at = Math.max(at, edit.end);
  }
  copyTo(piece.text.length);
  return { text: parts.join(''), placeOf: (index) => placeIn(copied, index) };
}

/** Spans in order, each apart from the next. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = all.at(-1);
    if (last && span.start < last.end) all[all.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}

const merged = (one: readonly Span[], other: readonly Span[]) => joined([...one, ...other]);

/** Code and comments, which say nothing in running text. */
function unreadIn({ text, runs }: Piece): Edit[] {
  return runs.flatMap(({ at, kind }, index) => {
    if (kind === 'text') return [];
    const end = runs[index + 1]?.at ?? text.length;
    const isBlock = kind === 'code' && text.slice(at, end).includes('\n');
    return [{ start: at, end, text: isBlock ? '\n\n' : kind === 'code' ? ' ' : '' }];
  });
}

function placeIn(copied: readonly { readonly from: number; readonly to: number }[], index: number): number {
  let low = 0;
  let high = copied.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((copied[middle]?.from ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const { from, to } = copied[low - 1] ?? { from: 0, to: 0 };
  const end = copied[low]?.to ?? Infinity;
  return Math.min(to + index - from, end);
}
