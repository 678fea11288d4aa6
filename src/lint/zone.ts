import type { Fact } from '../model.js';
import { citeSign, type Span } from './reading.js';

/** Which part of a passage a citation stands for. */
export interface Zone extends Span {
  /** Whether the passage has citations of other facts too. */
  readonly isShared: boolean;
}

const nothing = new RegExp(
  `^[\\s,;.()[\\]{}*_|–—${citeSign}-]*(?:and|see|also)?[\\s,;.()[\\]{}*_|–—${citeSign}-]*$`,
  'u',
);

/** The part of a passage that one of several citations stands for: from the citation before it up to it. */
export function zoneOf(text: string, passage: Span, at: number, all: readonly number[], kind: Fact['kind']): Zone {
  const groups: { start: number; end: number }[] = [];
  for (const one of [...new Set(all)].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && nothing.test(text.slice(last.end, one))) last.end = one + 1;
    else groups.push({ start: one, end: one + 1 });
  }
  const index = groups.findIndex(({ start, end }) => start <= at && at < end);
  if (groups.length < 2 || index < 0) {
    // what follows a semicolon behind the only citation is said without it
    const end = groups[0]?.end ?? passage.end;
    const isOver = /^[\s)\]]*;/u.test(text.slice(end, end + 8)) && /\p{L}{3}/u.test(text.slice(passage.start, end));
    return isOver && kind !== 'extent'
      ? { start: passage.start, end, isShared: true }
      : { ...passage, isShared: false };
  }
  const precedes = /^[\s,;.()[\]{}*_–—"“-]*(?:(?:according to|see|as|per|from|in|following)\s)?$/iu.test(
    text.slice(passage.start, groups[0]?.start ?? 0),
  ); // @one says …, @two says …
  return precedes
    ? { start: groups[index]?.end ?? passage.start, end: groups[index + 1]?.start ?? passage.end, isShared: true }
    : {
        start: groups[index - 1]?.end ?? passage.start,
        end: index === groups.length - 1 ? passage.end : (groups[index]?.end ?? passage.end),
        isShared: true,
      };
}
