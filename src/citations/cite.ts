import { source } from '../generated/source.js';
import { verdicts } from '../generated/verdicts.js';
import { quote } from '../quote.js';
import { day, flag, invalid, knownOptions, oneOf } from '../validate.js';
import { checkStyle } from './check-style.js';
import { type CitableFact, checkFact, citationEntry } from './citation-entry.js';
import { type Credit, checkCredit, creditOf, paragraphsOf } from './credit.js';
import { apa } from './styles/apa.js';
import { type CitationFormat, citationFormats, write } from './styles/format.js';
import type { CitationLine } from './styles/line.js';
import type { CitationStyle } from './styles/style.js';
import { type SourceOption, statingWork } from './with-source.js';
import { completeLine } from './write-reference.js';

/** How {@link cite} writes the reference to a fact. */
export interface CiteOptions {
  /** A style of this package, such as {@link mla}, or your own; {@link apa} when left out. */
  readonly style?: CitationStyle | undefined;
  /**
   * Whom the reference credits. `'claimant'`, when left out: the author of the article makes the claim, in the post, and
   * the package records it. `'package'`: the fact is a part of the package, as in references up to 0.6.0.
   */
  readonly credit?: Credit | undefined;
  /** Plain text when left out. */
  readonly format?: CitationFormat | undefined;
  /** Day on which you read the file with the fact, as YYYY-MM-DD; never today's date by itself. */
  readonly accessed?: string | undefined;
  /**
   * Whether to add the work that states the fact: `true` or `'post'` adds the post, with the paragraphs, and `'article'`
   * the signed article that the post reproduces, whose paragraphs were never counted.
   */
  readonly withSource?: SourceOption | undefined;
  /** Whether to add the record's verdict on the fact, its day, and what contradicts the fact. */
  readonly withRecord?: boolean | undefined;
}

const fn = 'cite';
const optionNames = ['style', 'credit', 'withRecord', 'format', 'accessed', 'withSource'] as const;

/**
 * Writes the reference to a fact, or to each of several, in the style and format of your choice.
 *
 * It credits the author of the article, and names the post with the paragraphs. In brackets it says where the claim is
 * recorded: the version of the package, the fact's id and the first 12 digits of its digest, and whether the fact was
 * amended. A fact that was retracted, moved or merged is cited as a part of the package. Titles keep their letter case
 * in every style. Numbers, and the letters after equal years, depend on the rest of a bibliography, so you or your
 * bibliography program must add them.
 *
 * @param fact - A fact of the package, or an array of facts.
 * @param options - Style, format, day of access, and whether to add the source and the verdict; see {@link CiteOptions}.
 * @returns The reference as one line; for an array, an array of them in the same order.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything that is not a fact, a day that does not
 * exist, a name in place of a style, and an unknown format or option; it suggests the nearest one.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests, ratsExtraditions } from 'sco-facts';
 * import { cite, ieee, mla } from 'sco-facts/citations';
 *
 * cite(ratsArrests).startsWith('Alimov, R. (2020, July 2). Arrests of'); // => true
 * cite(ratsArrests).includes(': ratsArrests, sha256 '); // => true
 * cite(ratsArrests, { style: mla, credit: 'package' }).startsWith('sco-facts contributors. “Arrests'); // => true
 * cite([ratsArrests, ratsExtraditions], { style: ieee }).length; // => 2
 * cite(ratsArrests, { withSource: 'article' }).includes('(Stated in Alimov, R. (2017, October).'); // => true
 * cite(ratsArrests, { withRecord: true }).includes(' [Record of this package: no confirmation found as of '); // => true
 * cite(ratsArrests, { format: 'markdwn' as 'markdown' }); // throws INVALID_ARGUMENT
 * ```
 */
export function cite(fact: CitableFact, options?: CiteOptions): string;
export function cite(facts: readonly CitableFact[], options?: CiteOptions): string[];
export function cite(facts: CitableFact | readonly CitableFact[], options?: CiteOptions): string | string[];
export function cite(fact: CitableFact | readonly CitableFact[], options: CiteOptions = {}): string | string[] {
  const checked = checkedOptions(options);
  const citeOne = (each: CitableFact) => write(referenceLine(each, checked), checked.format ?? 'text');
  return isArray(fact) ? Array.from(fact, citeOne) : citeOne(fact);
}

function checkedOptions(options: CiteOptions): CiteOptions {
  const own = knownOptions(fn, options, optionNames);
  if (own.style !== undefined) checkStyle(fn, own.style);
  oneOf(fn, 'format', own.format, citationFormats);
  checkCredit(fn, own.credit);
  day(fn, 'accessed', own.accessed);
  statingWork(fn, own.withSource);
  flag(fn, 'withRecord', own.withRecord);
  return own;
}

/** The whole reference to a fact, before a format is chosen. */
export function referenceLine(fact: CitableFact, options: CiteOptions): CitationLine {
  const { style = apa, credit, accessed, withSource, withRecord } = options;
  const entry = citationEntry(checkFact(fn, fact));
  const line =
    style.write.claim && creditOf(fact, checkCredit(fn, credit)) === 'claimant'
      ? style.write.claim(entry, source, paragraphsOf(fact), accessed)
      : style.write.fact(entry, accessed);
  const work = statingWork(fn, withSource);
  // the day of access is that of the file: a reader of the fact need not have opened the post
  const statedIn =
    work === 'article' ? style.write.article(source.article) : style.write.post(source, paragraphsOf(fact));
  const note = withRecord ? recordNote(fact) : '';
  return completeLine(fn, style, work ? style.write.statedIn(line, statedIn) : line, note);
}

/** No style has a field for the verdict, so it follows the reference in brackets. */
function recordNote({ id }: CitableFact): string {
  const [verdict] = verdicts.find(([, ids]) => ids.split(' ').includes(id)) ?? [];
  if (verdict === undefined) {
    throw invalid(fn, `withRecord cannot be used: the record has no fact ${quote(id)}`, true);
  }
  return ` [Record of this package: ${verdict}.]`;
}

function isArray(fact: CitableFact | readonly CitableFact[]): fact is readonly CitableFact[] {
  return Array.isArray(fact);
}
