import { source } from '../generated/source.js';
import { day, invalid, knownOptions, mustBe, oneOf } from '../validate.js';
import { checkStyle } from './check-style.js';
import { apa } from './styles/apa.js';
import { type CitationFormat, citationFormats } from './styles/format.js';
import type { CitationStyle } from './styles/style.js';
import { writeReference } from './write-reference.js';

/** How {@link citeSource} writes the reference to the post or the article. */
export interface SourceOptions {
  /** A style of this package, such as {@link mla}, or your own; {@link apa} when left out. */
  readonly style?: CitationStyle | undefined;
  /** Cites the `post` (default) or the `article` that it reproduces. */
  readonly of?: 'post' | 'article' | undefined;
  /** Paragraph of the post's body to point at, counted from 1; the article's paragraphs were never counted. */
  readonly paragraph?: number | undefined;
  /** Plain text when left out. */
  readonly format?: CitationFormat | undefined;
  /** Day on which you read the page, as YYYY-MM-DD; never today's date by itself. */
  readonly accessed?: string | undefined;
}

const fn = 'citeSource';
const optionNames = ['style', 'of', 'paragraph', 'format', 'accessed'] as const;

/**
 * Writes the reference to the post, or to the article that it reproduces.
 *
 * @param options - Style, which of the two, a paragraph of the post, format, day of access; see {@link SourceOptions}.
 * @returns The reference as one line.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for a paragraph that the post does not have, a day
 * that does not exist, a name in place of a style, and an unknown format or option; it suggests the nearest one.
 * @category Citations
 * @example
 * ```ts
 * import { citeSource, mla } from 'sco-facts/citations';
 *
 * citeSource({ style: mla, paragraph: 12 }).includes('cssforum.com.pk, 2 July 2020, par. 12, http'); // => true
 * citeSource({ of: 'article' }).startsWith('Alimov, R. (2017, October). The Role of'); // => true
 * citeSource({ paragraph: 99 }); // throws INVALID_ARGUMENT
 * ```
 */
export function citeSource(options: SourceOptions = {}): string {
  // the style was the first of two arguments once
  if (typeof options === 'string') checkStyle(fn, options);
  const own = knownOptions(fn, options, optionNames);
  const { style = apa, of = 'post', format, accessed } = own;
  checkStyle(fn, style);
  oneOf(fn, 'work', of, ['post', 'article']);
  oneOf(fn, 'format', format, citationFormats);
  day(fn, 'accessed', accessed);
  const paragraphs = checkParagraph(of, own.paragraph);
  const { write } = style;
  const line = of === 'post' ? write.post(source, paragraphs, accessed) : write.article(source.article, accessed);
  return writeReference(fn, style, line, format);
}

function checkParagraph(of: 'post' | 'article', paragraph: number | undefined): number[] {
  if (paragraph === undefined) return [];
  if (of === 'article') throw invalid(fn, "paragraph cannot be used with of: 'article'", paragraph);
  const count = source.paragraphs.length;
  if (Number.isInteger(paragraph) && paragraph >= 1 && paragraph <= count) return [paragraph];
  throw mustBe(fn, 'paragraph', `a whole number from 1 to ${count}`, paragraph);
}
