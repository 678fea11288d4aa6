import { wrap } from '../wrap.js';

/** A cell of a table: its text, and the function that colours it after it is broken into lines and padded. */
export type Cell = string | { readonly text: string; readonly color: (text: string) => string };

/** Sets a row of cells in columns; each cell is broken into lines of its column's width. */
export function row(cells: readonly Cell[], widths: readonly number[]): string {
  const columns = cells.map((cell, index) => {
    const { text, color } = typeof cell === 'string' ? { text: cell, color: String } : cell;
    const width = widths[index] ?? text.length;
    return { lines: wrap(text, width), width, color };
  });
  const height = Math.max(...columns.map(({ lines }) => lines.length));
  const lines = Array.from({ length: height }, (_, line) => {
    const pieces = columns.map(({ lines: own, width }) => (own[line] ?? '').padEnd(width));
    const last = pieces.findLastIndex((piece) => piece.trim() !== '');
    return pieces
      .slice(0, last + 1)
      .map((piece, index) => {
        const text = index === last ? piece.trimEnd() : piece;
        return columns[index]?.color(text) ?? text;
      })
      .join('  ');
  });
  return lines.join('\n');
}
