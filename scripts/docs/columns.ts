/** Breaks text between words into lines of at most `width` characters; a longer word keeps a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Sets a row of cells in columns; each cell is broken into lines of its column's width. */
export function row(cells: readonly string[], widths: readonly number[], gap = '  '): string {
  const columns = cells.map((cell, index) => wrap(cell, widths[index] ?? cell.length));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, index) => (lines[line] ?? '').padEnd(widths[index] ?? 0))
      .join(gap)
      .trimEnd(),
  ).join('\n');
}
