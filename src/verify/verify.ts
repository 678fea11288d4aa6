import { ScoFactsError } from '../errors.js';
import { type FactId, facts, type KnownFact } from '../generated/facts.js';
import { source } from '../generated/source.js';
import { quote } from '../quote.js';
import { sha256Hex } from '../sha256.js';
import type { ParagraphDigest } from '../source-model.js';
import { charClass, charClassOf } from './characters.js';
import { flowOf } from './flow.js';
import { type Place, placer } from './place.js';
import { dropped, looseForm, type TextProfile } from './profile.js';
import { type Reading, readPassages } from './reading.js';

/**
 * The state of a paragraph in a copy. `verbatim`: identical, except for spaces, line breaks and invisible characters.
 * `retypeset`: the same words in other typography. `changed`: some clauses were found, but not the whole paragraph.
 * `missing`: no clause of a fact was found.
 */
export type ParagraphState = 'verbatim' | 'retypeset' | 'changed' | 'missing';

/** The result for one paragraph of the post. */
export interface ParagraphResult {
  /** Number of the paragraph in the post's body. */
  readonly paragraph: number;
  /** Its state. */
  readonly state: ParagraphState;
  /** Where it is in the given text; left out for a changed or missing one. */
  readonly place: Place | undefined;
  /**
   * Whether the copy breaks lines in other places than the post, so that the paragraph is not on one line. The strict
   * digest was then taken after the lines and the words hyphenated at their ends were joined.
   */
  readonly rewrapped: boolean;
}

/** The result for one place of evidence. */
export interface EvidenceResult {
  /** Number of the paragraph that the evidence names. */
  readonly paragraph: number;
  /** Where the clause is: in its paragraph or, if that was not found, at its first place in the given text. */
  readonly place: Place | undefined;
  /** Whether the printed form is there, and in the same typography; absent if the evidence has none. */
  readonly printed: 'exact' | 'retypeset' | 'absent' | undefined;
}

/** The result for one fact. */
export interface FactResult {
  /** Id of the fact. */
  readonly id: FactId;
  /** Whether every clause of its evidence was found, with every printed form. */
  readonly found: boolean;
  /** The result for each place of its evidence, in order. */
  readonly evidence: readonly EvidenceResult[];
}

/** The result of {@link verifySource}. */
export interface SourceVerification {
  /** Whether all facts and all paragraphs were found. */
  readonly complete: boolean;
  /** Whether any paragraph was found with line breaks that the post does not have. */
  readonly rewrapped: boolean;
  /** Whether words that are hyphenated at line ends were joined in what was found. */
  readonly hyphenated: boolean;
  /** The text profile by which the copy was read: 2 if it has characters that only this one drops, else 1. */
  readonly textProfile: TextProfile;
  /** How many paragraphs are in each state. */
  readonly count: Readonly<Record<ParagraphState, number>>;
  /** The result for each paragraph, in order. */
  readonly paragraphs: readonly ParagraphResult[];
  /** The result for each fact that is not withdrawn, in order. */
  readonly facts: readonly FactResult[];
}

/**
 * Checks every fact against a copy of the post, without trusting this package: only digests are compared.
 *
 * Any copy will do: plain text, a pasted page with menus and signatures around it, wrapped at any width or not at all,
 * with straight or curly quotes, hyphens for dashes, or the original article. Paragraphs and clauses are found by
 * content wherever they first stand, so an altered word affects only what contains it. Words hyphenated at line ends are
 * joined, and the `>` before the lines of quoted mail is left out. Differences that the text profiles do not fold are
 * alterations, too, such as two hyphens for a dash.
 *
 * @param text - The copy.
 * @returns For each paragraph its state, for each fact whether the copy has its clauses and printed forms, and at which
 * offsets. The time is linear in the text.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` when the copy is not a string.
 * @category Verification
 * @example
 * ```ts
 * import { verifySource } from 'sco-facts/verify';
 *
 * const result = verifySource('This is not a copy of the post.');
 * result.complete; // => false
 * result.count.missing; // => 14
 * ```
 */
export function verifySource(text: string): SourceVerification {
  if (typeof text !== 'string') {
    throw new ScoFactsError('INVALID_ARGUMENT', 'verifySource', `${quote(text)} is not text`, text);
  }
  const copy: Copy = { text, ...readPassages(text), place: placer(text) };
  const paragraphsFound = new Map(
    source.paragraphs.map(({ paragraph, loose }) => [paragraph, copy.found.get(loose)] as const),
  );
  const factResults = facts.map((fact) => factResult(copy, fact, paragraphsFound));
  const standing = new Set(
    factResults.flatMap((result) => result.evidence.flatMap((item) => (item.place ? [item.paragraph] : []))),
  );
  const paragraphs = source.paragraphs.map((item): ParagraphResult => {
    const { paragraph } = item;
    const at = paragraphsFound.get(paragraph);
    if (at !== undefined) return paragraphResult(copy, item, at);
    return { paragraph, state: standing.has(paragraph) ? 'changed' : 'missing', place: undefined, rewrapped: false };
  });
  const count = { verbatim: 0, retypeset: 0, changed: 0, missing: 0 };
  for (const { state } of paragraphs) count[state] += 1;
  return {
    complete: count.changed + count.missing === 0 && factResults.every((result) => result.found),
    rewrapped: paragraphs.some((paragraph) => paragraph.rewrapped),
    hyphenated: copy.hyphenated,
    textProfile: onlyInProfile2.test(text) ? 2 : 1,
    count,
    paragraphs,
    facts: factResults,
  };
}

const onlyInProfile2 = new RegExp(`(?!${dropped[1]})${dropped[2]}`);

interface Copy extends Reading {
  readonly text: string;
  readonly place: (start: number, end: number) => Place;
}

function placeOf({ flow: { origins }, place }: Copy, at: number, length: number): Place {
  return place(origins.startOf(at), origins.endOf(at + length - 1));
}

const strictSlice = ({ text, keeps }: Copy, { utf16: { start, end } }: Place) =>
  flowOf(text.slice(start, end), 'strict', (position) => keeps(start + position)).text;

function paragraphResult(copy: Copy, { paragraph, length, strict }: ParagraphDigest, at: number): ParagraphResult {
  const place = placeOf(copy, at, length);
  return {
    paragraph,
    state: sha256Hex(strictSlice(copy, place)) === strict ? 'verbatim' : 'retypeset',
    place,
    rewrapped: !isOneLine(copy.text, place.utf16.start, place.utf16.end),
  };
}

/** Whether a stretch is a whole line, apart from spaces. */
function isOneLine(text: string, start: number, end: number): boolean {
  const charClassAt = (index: number) => charClassOf(text.charCodeAt(index));
  const isBlank = (index: number) => charClassAt(index) === charClass.space || charClassAt(index) === charClass.dropped;
  for (let index = start; index < end; index++) if (charClassAt(index) === charClass.lineBreak) return false;
  let before = start - 1;
  while (isBlank(before) || text.charAt(before) === '>') before--; // a mail that is quoted
  let after = end;
  while (isBlank(after)) after++;
  return (
    (before < 0 || charClassAt(before) === charClass.lineBreak) &&
    (after === text.length || charClassAt(after) === charClass.lineBreak)
  );
}

function factResult(copy: Copy, fact: KnownFact, paragraphsFound: ReadonlyMap<number, number | undefined>): FactResult {
  const evidence = fact.evidence.map((item): EvidenceResult => {
    const { paragraph, start, end, printed } = item;
    const inParagraph = paragraphsFound.get(paragraph);
    // a clause of a paragraph that was found stands at its offset there; any other where the copy first has it
    const at = inParagraph === undefined ? copy.found.get(item.sha256) : inParagraph + start;
    if (at === undefined) return { paragraph, place: undefined, printed: printed === undefined ? undefined : 'absent' };
    const place = placeOf(copy, at, end - start);
    if (printed === undefined) return { paragraph, place, printed };
    if (strictSlice(copy, place).includes(printed)) return { paragraph, place, printed: 'exact' };
    const stands = copy.flow.text.slice(at, at + end - start).includes(looseForm(printed));
    return { paragraph, place, printed: stands ? 'retypeset' : 'absent' };
  });
  return {
    id: fact.id,
    found: evidence.every((item) => item.place !== undefined && item.printed !== 'absent'),
    evidence,
  };
}
