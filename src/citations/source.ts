import { chooseStyle } from './styles/choose.js';
import { citeOrigin } from './styles/compose.js';
import type { CitationStyle } from './styles/editions.js';
import type { SourceOptions } from './styles/options.js';

/**
 * Writes the reference to the post, or to the article that it reproduces.
 *
 * @param style - The style; APA when left out.
 * @param options - Which of the two, a paragraph of the post, format, day of access; see {@link SourceOptions}.
 * @returns The reference as one line.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for a paragraph that the post does not have, a day
 * that no calendar has, and an unknown style, format or option; it suggests the nearest one.
 * @category Citations
 * @example
 * ```ts
 * import { citeSource } from 'sco-facts/citations';
 *
 * citeSource('mla', { paragraph: 12 }).includes('Security.” cssforum.com.pk, 2 July 2020, par. 12, http'); // => true
 * citeSource('apa', { of: 'article' }).startsWith('Alimov, R. (2017, October). The Role of'); // => true
 * citeSource('apa', { paragraph: 99 }); // throws INVALID_ARGUMENT
 * ```
 */
export function citeSource(style?: CitationStyle, options?: SourceOptions): string {
  return citeOrigin('citeSource', chooseStyle('citeSource', style), options);
}
