import { citeSign, type Span } from './reading.js';

/** A cell of a table as a passage of its own: the label of its row and the head of its column before what it holds. */
export interface Cell {
  readonly text: string;
  /** Where what the cell holds starts in the passage, and in the text. */
  readonly offset: number;
  readonly source: number;
}

const rule = /^[\s|:+=-]*$/u;
const linesMax = 60;
const lineMax = 2000; // characters of a row

/** Reads the row of a table that holds a citation: the cells that its figure may stand in, labelled. */
export function cellsOf(text: string, row: Span, at: number): Cell[] | undefined {
  const line = text.slice(row.start, Math.min(row.end, row.start + lineMax + 1)).split('\n', 1)[0] ?? '';
  if (!line.includes('|') || line.length > lineMax) return undefined;
  const cells = split(line);
  if (cells.length < 2) return undefined;
  const head = headOf(text, row.start, cells.length);
  const holder = cells.findIndex(
    ({ start, text: cell }) => at - row.start >= start && at - row.start <= start + cell.length,
  );
  const numeric = cells.flatMap((cell, index) => (hasFigure(cell.text) ? [index] : []));
  // the citation's own cell, if it holds a figure; else those of the row
  const wanted =
    holder >= 0 && hasFigure(cells[holder]?.text ?? '') && holder > 0
      ? [holder]
      : numeric.filter((index) => index > 0 || numeric.length === 1);
  return wanted
    .filter((index) => !/^(?:19|20)\d\d$/.test(wordsOf(head?.[index] ?? '')))
    .map((index): Cell => {
      const cell = cells[index] as { start: number; text: string };
      const title = wordsOf(head?.[index] ?? '');
      const label = cells
        .slice(0, index)
        .filter(({ text: one }) => !hasFigure(one) || one === cells[0]?.text)
        .map(({ text: one }) => wordsOf(one))
        .filter((one) => one !== '')
        .join(', ');
      const before = `${[label, title].filter((part) => part !== '').join(', ')}: `;
      const isLone = before === ': ';
      return {
        text: (isLone ? '' : before) + cell.text,
        offset: isLone ? 0 : before.length,
        source: row.start + cell.start,
      };
    });
}

const hasFigure = (cell: string) =>
  /\d|(?<!\p{L})(?:half|third|quarter|one|two|three|four|five|six|seven|eight|nine|ten|dozen|score|hundred|thousand|million)(?!\p{L})/iu.test(
    cell,
  );
const wordsOf = (cell: string) =>
  cell.replaceAll(citeSign, ' ').replaceAll(/\s+/gu, ' ').replaceAll(/[()]/g, ' ').trim();

function split(line: string): { start: number; text: string }[] {
  const cells: { start: number; text: string }[] = [];
  let start = 0;
  for (const part of line.split('|')) {
    cells.push({ start, text: part });
    start += part.length + 1;
  }
  // a bar may stand before the first cell and behind the last
  const from = cells[0]?.text.trim() === '' ? 1 : 0;
  const to = cells.length > 1 && cells.at(-1)?.text.trim() === '' ? -1 : undefined;
  return cells.slice(from, to);
}

/** The cells of the first line of a table, if they name its columns. */
function headOf(text: string, start: number, count: number): string[] | undefined {
  let first: string | undefined;
  let end = start;
  for (let lines = 0; lines < linesMax && end > 0; lines++) {
    const from = text.lastIndexOf('\n', end - 2) + 1;
    const line = text.slice(from, end).trim();
    end = from;
    if (line === '') {
      if (lines > 2) break;
      continue;
    }
    if (!line.includes('|')) break;
    if (!rule.test(line)) first = line;
  }
  if (first === undefined) return undefined;
  const cells = first
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/\|\s*\|?/u)
    .map((cell) => cell.trim());
  const full = cells.length === count ? cells : cells.length === count - 1 ? ['', ...cells] : undefined;
  // a first row that has figures is no head, unless these are years
  return full?.slice(1).some((cell) => /\d/.test(cell.replaceAll(/(?:19|20)\d\d(?:\s?[–/-]\s?\d{2,4})?/g, '')))
    ? undefined
    : full;
}
