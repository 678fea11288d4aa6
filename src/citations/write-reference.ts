import { quote } from '../quote.js';
import { invalid } from '../validate.js';
import { type CitationFormat, write } from './styles/format.js';
import { type CitationLine, isLine, line } from './styles/line.js';
import type { CitationStyle } from './styles/style.js';

/** Adds to the line that a style returned its closing stop and a note after it. Throws if it is no line. */
export function completeLine(
  fn: string,
  { name, stop }: CitationStyle,
  reference: CitationLine,
  note: string,
): CitationLine {
  if (isLine(reference)) return line`${reference}${stop}${note}`;
  const expected = 'an array of text, { italic } and { link }';
  throw invalid(fn, `style ${quote(name)} must write ${expected}, not ${quote(reference)}`, reference);
}

/** Writes the line that a style returned in a format, with its closing stop and a note after it. */
export const writeReference = (
  fn: string,
  style: CitationStyle,
  reference: CitationLine,
  format: CitationFormat = 'text',
  note = '',
): string => write(completeLine(fn, style, reference, note), format);
