import { countWhile } from '../halve.js';
import type { Fact } from '../model.js';
import { compareEvent } from './event.js';
import { expectedOf } from './expected.js';
import { compareExtent } from './extent.js';
import { wordsOf } from './frames.js';
import { compareMembership } from './membership.js';
import { footnoteCall, passageOf, passagesIn } from './passage.js';
import { absent, type Comparison, compareQuantity } from './quantity.js';
import { citeSign, readText, type Span } from './reading.js';
import { cellsOf } from './rows.js';
import { type Passage, tokensOf } from './tokens.js';
import { type Zone, zoneOf } from './zone.js';

/** A citation in a text: the fact that it names, and where it starts and ends, in UTF-16 code units. */
export interface Cited extends Span {
  /** The fact, which may be that of an earlier version. */
  readonly fact: Fact;
}

/** What the passage of a citation says where the fact has its figure, date, place or State. */
export interface Checked {
  /**
   * `agrees`: the passage gives it. `bound`: the right figure, but its bound is dropped or another. `differs`: another
   * one stands in its place. `absent`: there is nothing to compare, or it is open what would be compared.
   */
  readonly figure: 'agrees' | 'bound' | 'differs' | 'absent';
  /** The text that was compared, unless it is absent. */
  readonly found?: string | undefined;
  /** What the fact has, for `bound` and `differs`. */
  readonly expected?: string | undefined;
  /** The passage to which the citation belongs, without markup and citations. */
  readonly passage: string;
  /** Whether the citation stands in a footnote. */
  readonly isInNote: boolean;
}

interface Placed {
  readonly fact: Fact;
  /** Where the citation stands in the plain text or, of one in a footnote, the call of the note. */
  readonly at: number;
  readonly passage: Span;
  /** The note that holds the citation, if it has a sentence of its own. */
  readonly note?: Span | undefined;
}

// of a passage longer than a sentence, the block that holds the citation counts, and as much on both sides of it
const block = 1000;
const companionsMax = 50; // citations that share a passage, on each side of one

/**
 * Compares each citation of a manuscript with the passage to which it belongs: its sentence, list item or table row.
 *
 * This is for programs that find citations by themselves, or that cite facts of earlier versions;
 * {@link checkPassage} reads them from the text. The time is linear in the text.
 *
 * @param text - Text in Markdown, LaTeX, HTML or none of these.
 * @param citations - Where each citation stands, and its fact.
 * @returns What was compared, in the order of the citations.
 * @category Lint
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { checkCitations } from 'sco-facts/lint';
 *
 * const text = 'About 100 people were arrested [1]. Nobody was surprised.';
 * const [arrests] = checkCitations(text, [{ fact: ratsArrests, start: 31, end: 34 }]);
 * arrests?.figure; // => 'differs'
 * arrests?.found; // => 'About 100'
 * arrests?.passage; // => 'About 100 people were arrested .'
 * ```
 */
export function checkCitations(text: string, citations: readonly Cited[]): Checked[] {
  const check = checksIn(text, citations);
  return citations.map((_, index) => check(index));
}

/** Makes a function that compares one citation of a manuscript, by its index; only what is asked for is compared. */
export function checksIn(text: string, citations: readonly Cited[]): (index: number) => Checked {
  const { plain, at, sourceOf } = readText(text, citations);
  const passages = passagesIn(plain);
  const byPassage = new Map<number, Placed[]>();
  const placed = citations.map(({ fact }, index): Placed => {
    const own = at[index] ?? 0;
    const call = footnoteCall(plain, own);
    const passage = passageOf(passages, plain, call ?? own);
    const one = {
      fact,
      at: call ?? own,
      passage,
      note: call === undefined ? undefined : passageOf(passages, plain, own),
    };
    const sharing = byPassage.get(passage.start);
    if (sharing) sharing.push(one);
    else byPassage.set(passage.start, [one]);
    return one;
  });
  for (const sharing of byPassage.values()) sharing.sort((one, other) => one.at - other.at);
  const tokensIn = lastTokens(plain);
  return (index) => {
    const one = placed[index] as Placed;
    const { figure, found } = checkPlaced(plain, tokensIn, one, around(byPassage.get(one.passage.start) ?? [], one.at));
    const { start, end } = wholeOf(one);
    const passage = plain.slice(start, end).replaceAll(citeSign, '').trim();
    return {
      figure,
      ...(found ? { found: sourceOf(found).trim() } : {}),
      ...(figure === 'bound' || figure === 'differs' ? { expected: expectedOf(one.fact) } : {}),
      passage,
      isInNote: one.note !== undefined,
    };
  };
}

// a line of values that commas part without a space behind them
const record = /^[^\s,]{1,60}(?:,[^\s,]{0,200}){2,20}$/u;

const inOneLine = (part: string) => {
  const line = part.replaceAll('\n', ' ');
  return record.test(line.trim()) ? line.replaceAll(',', '|').replaceAll('_', ' ') : line;
};

type TokensIn = (part: Span) => Passage;

/** Reads parts of a text as tokens; citations that share a part have the same one read. */
function lastTokens(text: string): TokensIn {
  let last: { readonly part: Span; readonly passage: Passage } | undefined;
  return (part) => {
    if (last?.part.start !== part.start || last.part.end !== part.end)
      last = { part, passage: tokensOf(inOneLine(text.slice(part.start, part.end))) };
    return last.passage;
  };
}

/** The citations nearest to an offset, of those in order. */
function around(ordered: readonly Placed[], at: number): readonly Placed[] {
  const before = countWhile(ordered.length, (index) => (ordered[index]?.at ?? 0) < at);
  return ordered.slice(Math.max(0, before - companionsMax), before + companionsMax);
}

function checkPlaced(text: string, tokensIn: TokensIn, one: Placed, companions: readonly Placed[]): Comparison {
  const { fact, at, passage } = one;
  const note = one.note && { start: one.note.start, end: Math.min(one.note.end, one.note.start + 2 * block) };
  const cells = fact.kind === 'quantity' ? cellsOf(text, passage, at, wordsOf(fact)) : undefined;
  if (cells && fact.kind === 'quantity') return checkCells(cells, fact);
  const whole = wholeOf(one);
  const inside = companions.filter((other) => other.at >= whole.start && other.at <= whole.end);
  const others = inside.map((other) => other.fact).filter(({ id }) => id !== fact.id);
  const zone = zoneOf(
    text,
    whole,
    at,
    inside.map((other) => other.at),
    fact.kind,
  );
  const sharing = zone.isShared
    ? inside.flatMap((other) =>
        other.fact.id !== fact.id && other.at >= zone.start && other.at <= zone.end ? [other.fact] : [],
      )
    : others;
  const first = compare(tokensIn, whole, zone, fact, sharing);
  const result =
    first.figure === 'absent' && sharing.length > 0 ? compareParagraph(text, tokensIn, passage, fact) : first;
  if (result.figure === 'absent' && note === undefined) return compareBefore(text, tokensIn, passage, fact);
  if (result.figure !== 'absent' || note === undefined || note.start === passage.start) return result;
  return compare(tokensIn, note, { ...note, isShared: false }, fact, []);
}

/** The part of a passage around a citation; it begins and ends at the edge of a block, so that many share it. */
function wholeOf({ passage, at }: Placed): Span {
  const from = at - (at % block);
  return { start: Math.max(passage.start, from - block), end: Math.min(passage.end, from + 2 * block) };
}

const paragraphReach = 600;

/** Several citations behind the last of some sentences may stand for all of them. */
function compareParagraph(text: string, tokensIn: TokensIn, passage: Span, fact: Fact): Comparison {
  if (fact.kind !== 'quantity' || passage.end - passage.start > 2 * block) return absent;
  const from = Math.max(0, passage.start - paragraphReach);
  const ahead = text.slice(from, passage.start);
  const cut = Math.max(ahead.lastIndexOf('\n\n') + 2, ahead.lastIndexOf(citeSign) + 1, ahead.lastIndexOf('|') + 1);
  const part = { start: from + (cut > 1 ? cut : 0), end: passage.end };
  return compare(tokensIn, part, { ...part, isShared: false }, fact, []);
}

const ownFigure =
  /(?<!\p{L})(?:own|figures?|numbers?|counts?|totals?|separate\w*|not|no|other|different\w*|elsewhere|but)(?!\p{L})/iu;
const commentMax = 60; // characters of a sentence that only comments on the one before it

/** A short sentence with nothing to compare stands for the one before it: "So says our atlas." */
function compareBefore(text: string, tokensIn: TokensIn, passage: Span, fact: Fact): Comparison {
  if (passage.end - passage.start > commentMax || /\n|\|/.test(text.slice(passage.start, passage.end).trim()))
    return absent;
  if (ownFigure.test(text.slice(passage.start, passage.end))) return absent;
  const from = Math.max(0, passage.start - paragraphReach);
  const ahead = text.slice(from, passage.start);
  const cut = Math.max(ahead.lastIndexOf('\n') + 1, ahead.lastIndexOf(citeSign) + 1, ahead.lastIndexOf('|') + 1);
  const last = passagesIn(ahead.slice(cut)).at(-1);
  if (!last || last.end - last.start < 2) return absent;
  const part = { start: from + cut + last.start, end: passage.start };
  return compare(tokensIn, part, { ...part, isShared: false }, fact, []);
}

/** Compares a part of a text with a fact; other kinds of facts have nothing to compare. */
function compare(tokensIn: TokensIn, part: Span, zone: Zone, fact: Fact, others: readonly Fact[]): Comparison {
  const passage = tokensIn(part);
  const own = { start: zone.start - part.start, end: zone.end - part.start, isShared: zone.isShared };
  const { figure, found } = compareKind(passage, own, fact, others);
  return { figure, ...(found ? { found: { start: found.start + part.start, end: found.end + part.start } } : {}) };
}

function compareKind(passage: Passage, zone: Zone, fact: Fact, others: readonly Fact[]): Comparison {
  switch (fact.kind) {
    case 'quantity':
      return compareQuantity(passage, fact, zone);
    case 'event':
      return compareEvent(passage, fact, zone);
    case 'membership':
      return compareMembership(passage, fact, zone, others);
    case 'extent':
      return compareExtent(passage, fact, zone);
    default:
      return absent;
  }
}

/** Compares the cells of a row; if they say different things, it is open which one is meant. */
function checkCells(
  cells: NonNullable<ReturnType<typeof cellsOf>>,
  fact: Fact & { readonly kind: 'quantity' },
): Comparison {
  const found = cells.flatMap((cell) => {
    const comparison = compareQuantity(tokensOf(cell.text), fact, { start: 0, end: cell.text.length, isShared: false });
    if (comparison.figure === 'absent') return [];
    const span = comparison.found;
    const shift = cell.source - cell.offset;
    return [
      span && span.start >= cell.offset
        ? { ...comparison, found: { start: span.start + shift, end: span.end + shift } }
        : { figure: comparison.figure },
    ];
  });
  const right = found.find(({ figure }) => figure === 'agrees') ?? found.find(({ figure }) => figure === 'bound');
  return right ?? (found.length === 1 ? (found[0] as Comparison) : absent);
}
