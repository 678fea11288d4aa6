import { ScoFactsError } from '../errors.js';
import { quote } from '../quote.js';
import { looseForm, strictLines } from './profile.js';

/**
 * Normalizes a text by text profile 1, line by line, as digests and spans count it.
 *
 * @param text - Any text.
 * @param form - `strict` (default) unifies spaces and line breaks. `loose` also folds quotes, dashes, compatibility
 * characters and case.
 * @returns The lines that are not empty, joined by line feeds.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` when the text is not a string or the form is unknown.
 * @category Verification
 * @example
 * ```ts
 * import { normalizeText } from 'sco-facts/verify';
 *
 * normalizeText('  One\u00a0 “line”\r\n\r\n another '); // => 'One “line”\nanother'
 * normalizeText('One “line”', 'loose'); // => 'one "line"'
 * ```
 */
export function normalizeText(text: string, form: 'strict' | 'loose' = 'strict'): string {
  if (typeof text !== 'string') {
    throw new ScoFactsError('INVALID_ARGUMENT', 'normalizeText', `${quote(text)} is not text`, text);
  }
  if (form !== 'strict' && form !== 'loose') {
    throw new ScoFactsError(
      'INVALID_ARGUMENT',
      'normalizeText',
      `${quote(form)} is neither 'strict' nor 'loose'`,
      form,
    );
  }
  const lines = strictLines(text);
  return (form === 'loose' ? lines.map(looseForm) : lines).join('\n');
}
