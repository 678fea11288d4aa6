import { quote } from '../quote.js';
import { invalid } from '../validate.js';
import { type CitationFormat, write } from './styles/format.js';
import { type CitationLine, isLine, line } from './styles/line.js';
import type { CitationStyle } from './styles/style.js';

/** Writes the line that a style returned in a format, with its closing stop and a note after it. */
export function writeReference(
  fn: string,
  { name, stop }: CitationStyle,
  reference: CitationLine,
  format: CitationFormat = 'text',
  note = '',
): string {
  if (isLine(reference)) return write(line`${reference}${stop}${note}`, format);
  const expected = 'an array of text, { italic } and { link }';
  throw invalid(fn, `style ${quote(name)} must write ${expected}, not ${quote(reference)}`, reference);
}
