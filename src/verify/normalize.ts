import { ScoFactsError } from '../errors.js';
import { quote } from '../quote.js';
import { looseForm, strictLines, type TextProfile } from './profile.js';

/**
 * Normalizes a text by a text profile, line by line, as digests and spans count it.
 *
 * @param text - Any text.
 * @param form - `strict` (default) unifies spaces and line breaks. `loose` also folds quotes, dashes, compatibility
 * characters and case.
 * @param profile - 1 (default) drops U+200B, U+FEFF and U+00AD. 2 also drops U+200C to U+200F and U+2060, and is the one
 * by which `verifySource` reads copies.
 * @returns The lines that are not empty, joined by line feeds.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` when the text is not a string or the form or
 * the profile is unknown.
 * @category Verification
 * @example
 * ```ts
 * import { normalizeText } from 'sco-facts/verify';
 *
 * normalizeText('  One\u00a0 “line”\r\n\r\n another '); // => 'One “line”\nanother'
 * normalizeText('One “line”', 'loose'); // => 'one "line"'
 * normalizeText('One\u2060 line', 'strict', 2); // => 'One line'
 * ```
 */
export function normalizeText(text: string, form: 'strict' | 'loose' = 'strict', profile: TextProfile = 1): string {
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
  if (profile !== 1 && profile !== 2) {
    throw new ScoFactsError('INVALID_ARGUMENT', 'normalizeText', `${quote(profile)} is neither 1 nor 2`, profile);
  }
  const lines = strictLines(text, profile);
  return (form === 'loose' ? lines.map(looseForm) : lines).join('\n');
}
