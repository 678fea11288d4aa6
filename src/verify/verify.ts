import { ScoFactsError } from '../errors.js';
import { type FactId, facts, type KnownFact } from '../generated/facts.js';
import { clauseRolling, paragraphRolling } from '../generated/rolling.js';
import { source } from '../generated/source.js';
import type { Evidence } from '../model.js';
import { quote } from '../quote.js';
import { type Flow, flowOf } from './flow.js';
import { type Place, placer } from './place.js';
import { looseForm, strictLines } from './profile.js';
import { type Boundaries, boundariesOf } from './rolling.js';
import { search, sha256Hex } from './search.js';

/**
 * What became of a paragraph in a copy. `verbatim`: the same to the character, spaces and line breaks apart.
 * `retypeset`: the same words in other typography. `changed`: parts of it stand, the whole does not. `missing`: no
 * part that bears a fact was found.
 */
export type ParagraphState = 'verbatim' | 'retypeset' | 'changed' | 'missing';

/** What was found of one paragraph of the post. */
export interface ParagraphResult {
  /** Number of the paragraph in the post's body. */
  readonly paragraph: number;
  readonly state: ParagraphState;
  /** Where it stands in the given text; nothing is guessed for a changed or missing one. */
  readonly place: Place | undefined;
  /**
   * Whether the copy breaks lines elsewhere than the post, so that the paragraph is not one line. The strict digest,
   * which is of a line, has no meaning there: it was taken after the lines were joined again.
   */
  readonly rewrapped: boolean;
}

/** What was found of one place of evidence. */
export interface EvidenceResult {
  readonly paragraph: number;
  /** Where the clause stands in the given text; nothing where it was not found. */
  readonly place: Place | undefined;
  /** Whether the printed form stands there, and if in the same typography; nothing where the evidence has none. */
  readonly printed: 'exact' | 'retypeset' | 'absent' | undefined;
}

/** What was found of one fact. */
export interface FactResult {
  readonly id: FactId;
  /** Whether every clause of its evidence was found, with every printed form. */
  readonly found: boolean;
  readonly evidence: readonly EvidenceResult[];
}

/** What {@link verifySource} found in a copy of the post. */
export interface SourceVerification {
  /** Whether all facts and all paragraphs were found. */
  readonly complete: boolean;
  /** Whether any paragraph that was found is broken into lines otherwise than in the post. */
  readonly rewrapped: boolean;
  /** How many paragraphs are in each state. */
  readonly count: Readonly<Record<ParagraphState, number>>;
  readonly paragraphs: readonly ParagraphResult[];
  readonly facts: readonly FactResult[];
}

/**
 * Checks every fact against a copy of the post, without trusting this package: only digests are compared.
 *
 * Any copy will do: plain text, a pasted page with menus and signatures around it, wrapped at any width or not at all,
 * with straight or curly quotes, hyphens for dashes, or the original article. Paragraphs and clauses are found by
 * content wherever they stand, so that an altered word condemns only what it touches.
 *
 * @param text - The copy.
 * @returns For each paragraph its state, for each fact whether its clauses and printed forms stand in the copy and at
 * which offsets. The time is linear in the text.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` when the copy is no string.
 * @category Verification
 * @example
 * ```ts
 * import { verifySource } from 'sco-facts/verify';
 *
 * const result = verifySource('This is no copy of the post.');
 * result.complete; // => false
 * result.count.missing; // => 14
 * ```
 */
export function verifySource(text: string): SourceVerification {
  if (typeof text !== 'string') {
    throw new ScoFactsError('INVALID_ARGUMENT', `verifySource: ${quote(text)} is not text`, text);
  }
  const flow = flowOf(text);
  const copy: Copy = { text, flow, boundaries: boundariesOf(flow.text), place: placer(text) };
  const found = new Map(
    source.paragraphs.flatMap((paragraph, index) => {
      const passage = { length: paragraph.length, rolling: paragraphRolling[index] ?? '', sha256: paragraph.loose };
      const at = search(flow.text, copy.boundaries, passage);
      return at === undefined ? [] : [[paragraph.paragraph, at] as const];
    }),
  );
  const factResults = facts.map((fact) => factResult(copy, fact, found));
  const standing = new Set(
    factResults.flatMap((result) => result.evidence.flatMap((item) => (item.place ? [item.paragraph] : []))),
  );
  const paragraphs = source.paragraphs.map(({ paragraph, length, strict }): ParagraphResult => {
    const at = found.get(paragraph);
    if (at !== undefined) return paragraphResult(copy, paragraph, at, length, strict);
    return { paragraph, state: standing.has(paragraph) ? 'changed' : 'missing', place: undefined, rewrapped: false };
  });
  const count = { verbatim: 0, retypeset: 0, changed: 0, missing: 0 };
  for (const { state } of paragraphs) count[state] += 1;
  return {
    complete: count.changed + count.missing === 0 && factResults.every((result) => result.found),
    rewrapped: paragraphs.some((paragraph) => paragraph.rewrapped),
    count,
    paragraphs,
    facts: factResults,
  };
}

interface Copy {
  readonly text: string;
  readonly flow: Flow;
  readonly boundaries: Boundaries;
  readonly place: (start: number, end: number) => Place;
}

const sliceOf = ({ text, flow }: Copy, at: number, length: number) => {
  const start = flow.starts[at] ?? 0;
  const end = flow.ends[at + length - 1] ?? text.length;
  return { start, end, given: text.slice(start, end) };
};

function paragraphResult(copy: Copy, paragraph: number, at: number, length: number, strict: string): ParagraphResult {
  const { start, end, given } = sliceOf(copy, at, length);
  const joined = joinLines(strictLines(given));
  return {
    paragraph,
    state: sha256Hex(joined) === strict ? 'verbatim' : 'retypeset',
    place: copy.place(start, end),
    rewrapped: /[\r\n]/.test(given) || !isOwnLine(copy.text, start, end),
  };
}

/** Puts the lines of a wrapped paragraph together, behind a hyphen or dash inside a word without a space. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) =>
    /[\p{L}\p{N}][-\u2010-\u2015\u2212]$/u.test(text) && /^[\p{L}\p{N}]/u.test(line) ? text + line : `${text} ${line}`,
  );
}

const isBlank = (character: string | undefined) =>
  character !== undefined && /[ \t\u00A0\u202F\u200B\uFEFF\u00AD]/.test(character);

function isOwnLine(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (isBlank(text[before])) before--;
  let after = end;
  while (isBlank(text[after])) after++;
  return (
    (before < 0 || /[\r\n]/.test(text[before] as string)) &&
    (after >= text.length || /[\r\n]/.test(text[after] as string))
  );
}

function factResult(copy: Copy, fact: KnownFact, found: ReadonlyMap<number, number>): FactResult {
  const evidence = fact.evidence.map((item, index): EvidenceResult => {
    const { paragraph, start, end, printed } = item;
    const length = end - start;
    const inParagraph = found.get(paragraph);
    const rolling = clauseRolling[fact.id]?.[index] ?? '';
    // a clause of a paragraph that was found stands at its offset there; any other is searched for in the whole copy
    const at =
      inParagraph === undefined
        ? search(copy.flow.text, copy.boundaries, { length, rolling, sha256: item.sha256 })
        : inParagraph + start;
    if (at === undefined) return { paragraph, place: undefined, printed: printed === undefined ? undefined : 'absent' };
    const slice = sliceOf(copy, at, length);
    return { paragraph, place: copy.place(slice.start, slice.end), printed: printedIn(slice.given, item) };
  });
  return {
    id: fact.id,
    found: evidence.every((item) => item.place !== undefined && item.printed !== 'absent'),
    evidence,
  };
}

function printedIn(given: string, { printed }: Evidence): EvidenceResult['printed'] {
  if (printed === undefined) return undefined;
  const clause = joinLines(strictLines(given));
  if (clause.includes(printed)) return 'exact';
  return looseForm(clause).includes(looseForm(printed)) ? 'retypeset' : 'absent';
}
