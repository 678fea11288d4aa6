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

/**
 * Reads the row of a table that holds a citation: the cells that its figure may stand in, labelled. For a citation in
 * the head of a column, these are the cells below; of several, those of rows whose label has words of the fact.
 */
export function cellsOf(text: string, row: Span, at: number, words: string): Cell[] | undefined {
  const line = text.slice(row.start, Math.min(row.end, row.start + lineMax + 1)).split('\n', 1)[0] ?? '';
  if (!line.includes('|') || line.length > lineMax) return undefined;
  const cells = split(line);
  if (cells.length < 2) return undefined;
  const column = headed(text, row.start, cells, at);
  if (column >= 0) return cellsBelow(text, row.start, cells, column, words);
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

/** The column whose head holds a citation; -1 if the row is no head, which has no figures beside marks of citations. */
function headed(text: string, start: number, cells: readonly Piece[], at: number): number {
  const ahead = text.slice(Math.max(0, start - lineMax), start).trimEnd();
  if (ahead.slice(ahead.lastIndexOf('\n') + 1).includes('|')) return -1;
  if (cells.some(({ text: cell }) => hasFigure(withoutMarks(cell)) || wordsOf(withoutMarks(cell)) === '')) return -1;
  return cells.findIndex(({ start: from, text: cell }) => at - start >= from && at - start <= from + cell.length);
}

function cellsBelow(text: string, start: number, heads: readonly Piece[], column: number, words: string): Cell[] {
  const title = wordsOf(withoutMarks(heads[column]?.text ?? ''));
  const below: (Cell & { readonly label: string })[] = [];
  let next = text.indexOf('\n', start) + 1;
  for (let lines = 0; lines < linesMax && next > 0 && next < text.length; lines++) {
    const from = next;
    const to = text.indexOf('\n', from);
    const line = text.slice(from, Math.min(to < 0 ? text.length : to, from + lineMax));
    next = to + 1;
    if (line.trim() !== '' && !line.includes('|')) break;
    const cells = split(line);
    const cell = cells[column];
    if (line.trim() === '' || rule.test(line) || cells.length !== heads.length || !cell || !hasFigure(cell.text))
      continue;
    const label = column === 0 ? '' : wordsOf(cells[0]?.text ?? '');
    const before = `${[label, title].filter((part) => part !== '').join(', ')}: `;
    below.push({ text: before + cell.text, offset: before.length, source: from + cell.start, label });
  }
  const subject = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
  return below.length === 1 ? below : below.filter(({ label }) => words !== '' && subject.test(label));
}

// the mark of a linked citation: "Arrests [1]"
const marks = new RegExp(`[[(]?\\d{1,3}[\\])]?\\s?(?=${citeSign})|(?<=${citeSign})\\s?[[(]?\\d{1,3}[\\])]?`, 'gu');
const withoutMarks = (cell: string) => cell.replaceAll(marks, '');

const hasFigure = (cell: string) =>
  /\d|(?<!\p{L})(?:half|third|quarter|one|two|three|four|five|six|seven|eight|nine|ten|dozen|score|hundred|thousand|million)(?!\p{L})/iu.test(
    cell,
  );
const wordsOf = (cell: string) =>
  cell.replaceAll(citeSign, ' ').replaceAll(/\s+/gu, ' ').replaceAll(/[()]/g, ' ').trim();

interface Piece {
  readonly start: number;
  readonly text: string;
}

function split(line: string): Piece[] {
  const cells: Piece[] = [];
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
