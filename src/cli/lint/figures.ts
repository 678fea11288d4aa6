import { type Cited, checkCitations, mask } from '../../lint/check.js';
import { expectedOf } from '../../lint/check-passage.js';
import { footnoteCall, passageOf, passagesIn, type Span } from '../../lint/passage.js';
import type { Fact } from '../../model.js';
import type { Piece } from '../formats/piece.js';
import { attributes } from './attribution.js';
import type { Mention } from './mention.js';
import { type Shown, shownText } from './shown.js';

/** What a passage says where a fact that it cites has its figure, date, place or State. */
export interface FigureReport {
  readonly figure: 'agrees' | 'bound' | 'differs' | 'absent';
  /** For `bound` and `differs`: the text of the manuscript. */
  readonly found?: string;
  /** For `bound` and `differs`: what the fact has. */
  readonly expected?: string;
}

/** A citation in running text. */
export interface CitationInText {
  readonly mention: Mention;
  /** Its place in the piece. */
  readonly span: Span;
  /** The cited facts, each as it was when cited. */
  readonly facts: readonly Fact[];
}

/** What stands beside a citation. */
export interface Beside {
  /** A report for each of its facts. */
  readonly figures: readonly FigureReport[];
  /** Whether its sentence attributes or qualifies what it says. */
  readonly isAttributed: boolean;
}

/** Compares the passages of a piece with the facts that they cite. The time is linear in the text. */
export function besideCitations(piece: Piece, citations: readonly CitationInText[]): Beside[] {
  if (citations.length === 0) return [];
  const shown = shownText(
    piece,
    citations.map(({ span }) => span),
  );
  const placed = citations.map((citation) => ({ ...citation, span: placeOf(shown, citation.span) }));
  const compared = placed.map((citation) => (isEntry(shown.text, citation) ? [] : citation.facts));
  const cited = placed.flatMap(({ span }, index) => (compared[index] ?? []).map((fact): Cited => ({ ...span, fact })));
  const comparisons = checkCitations(shown.text, cited).map(({ figure, found = '' }, index): FigureReport => {
    const fact = cited[index]?.fact;
    if (!fact || (figure !== 'bound' && figure !== 'differs')) return { figure };
    return { figure, found: found.replaceAll(/\s+/gu, ' '), expected: expectedOf(fact) };
  });
  const isAttributed = attributionIn(
    shown.text,
    placed.map(({ span }) => span),
  );
  let next = 0;
  return placed.map(({ facts, span }, index) => {
    const isCompared = (compared[index] ?? []).length > 0;
    const figures = facts.map(
      (): FigureReport => (isCompared ? (comparisons[next++] ?? { figure: 'absent' }) : { figure: 'absent' }),
    );
    return { figures, isAttributed: isAttributed(span) };
  });
}

const placeOf = ({ placeOf: place }: Shown, { start, end }: Span): Span => ({ start: place(start), end: place(end) });

const reachBefore = 2000; // characters of a sentence before its citation, and after it
const reachAfter = 1000;

/** Makes a function that tells whether the sentence to which a citation belongs attributes what it says. */
function attributionIn(text: string, spans: readonly Span[]): (span: Span) => boolean {
  const masked = mask(text, spans);
  const passages = passagesIn(masked);
  return (span) => {
    const at = footnoteCall(text, span.start) ?? span;
    const { start, end } = passageOf(passages, masked, at);
    return attributes(
      masked
        .slice(Math.max(start, at.start - reachBefore), Math.min(end, at.end + reachAfter))
        .replaceAll(/\s+/gu, ' '),
    );
  };
}

const entryReach = 600; // characters of a reference before its address or digest, and after it

/** Whether a citation is part of an entry in a list of references, which would be compared with the title of its fact. */
function isEntry(text: string, { mention, span, facts }: CitationInText): boolean {
  const { form, citation } = mention;
  if (!citation || footnoteCall(text, span.start)) return false;
  if (form === 'reference' || (form !== 'key' && citation.digest !== undefined)) return true;
  const around = text.slice(Math.max(0, span.start - entryReach), span.end + entryReach);
  const start = around.lastIndexOf('\n\n', Math.min(span.start, entryReach)) + 1;
  const end = around.indexOf('\n\n', Math.min(span.start, entryReach));
  const letters = lettersOf(around.slice(start, end < 0 ? around.length : end));
  return facts.some(({ title }) => letters.includes(lettersOf(title)));
}

const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
