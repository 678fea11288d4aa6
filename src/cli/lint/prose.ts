import { countWhile } from '../../halve.js';
import type { Span } from '../../lint/reading.js';
import type { Piece } from '../formats/piece.js';

/** The running text of a piece, and where citations stand in it. */
export interface Prose {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * Blanks the code and the comments of a piece, parts its lines by blank ones if each is a paragraph, and gives room to
 * citations that show nothing, such as the address of a link.
 */
export function proseOf(piece: Piece, citations: readonly Span[]): Prose {
  const shown = piece.runs
    .map(({ at, kind }, index) => {
      const run = piece.text.slice(at, piece.runs[index + 1]?.at ?? piece.text.length);
      return kind === 'text' ? run : run.replaceAll(/[^\n]/g, ' ');
    })
    .join('');
  const breaks = piece.isLinewise ? [...shown.matchAll(/\n/g)].map(({ index }) => ({ at: index, sign: '\n' })) : [];
  const rooms = citations.flatMap(({ start, end }) => (start === end ? [{ at: start, sign: ' ' }] : []));
  const added = [...breaks, ...rooms].sort((one, other) => one.at - other.at);
  const parts = added.map(({ at, sign }, index) => shown.slice(added[index - 1]?.at ?? 0, at) + sign);
  const text = parts.join('') + shown.slice(added.at(-1)?.at ?? 0);
  const placeOf = (place: number) => place + countWhile(added.length, (index) => (added[index]?.at ?? 0) < place);
  const spans = citations.map(({ start, end }) => {
    const from = placeOf(start);
    return { start: from, end: Math.max(placeOf(end), from + 1) };
  });
  return { text, spans };
}
