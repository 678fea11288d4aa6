/** Line and column of positions in a text, from 1, the column in UTF-16 code units as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Positions of ascending indices; the text is read once. */
export function positionsOf(text: string, ascending: readonly number[]): Position[] {
  let line = 1;
  let start = 0;
  let end = text.indexOf('\n');
  return ascending.map((index) => {
    while (end >= 0 && end < index) {
      line++;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { line, column: index - start + 1 };
  });
}

/** The line of one position. */
export const lineOf = (text: string, index: number): number => positionsOf(text, [index])[0]?.line ?? 1;
