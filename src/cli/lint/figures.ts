import { type Checked, type Cited, checkCitations } from '../../lint/index.js';
import type { Span } from '../../lint/reading.js';
import type { Fact } from '../../model.js';
import type { Piece } from '../formats/piece.js';
import { expectedFor } from './expected.js';
import type { Mention } from './mention.js';
import { proseOf } from './prose.js';
import { type Sentence, sentencesOf } from './sentence.js';

/** What a passage says where a fact that it cites has its figure, date, place or State. */
export type FigureReport = Pick<Checked, 'figure' | 'found' | 'expected'>;

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
  /** The sentence to which it belongs, unless it is an entry in a list of references or names no fact. */
  readonly sentence?: Sentence;
}

/** Compares the passages of a piece with the facts that they cite. The time is linear in the text. */
export function besideCitations(piece: Piece, citations: readonly CitationInText[]): Beside[] {
  if (citations.length === 0) return [];
  const { text, spans } = proseOf(
    piece,
    citations.map(({ span }) => span),
  );
  const placed = citations.map((citation, index) => ({ ...citation, span: spans[index] ?? citation.span }));
  const cited = placed.flatMap(({ span, facts }) => facts.map((fact): Cited => ({ ...span, fact })));
  const checks = checkCitations(text, cited);
  const sentences = sentencesOf(
    text,
    placed.map(({ span }) => span),
  );
  let from = 0;
  return placed.map((citation, number) => {
    const own = checks.slice(from, from + citation.facts.length);
    from += own.length;
    const isAlone = !own.some(({ isInNote }) => isInNote) && isEntry(text, citation);
    const figures = own.map(({ figure, found: text = '', expected: whole, passage }, index): FigureReport => {
      const fact = citation.facts[index];
      if (isAlone) return { figure: 'absent' };
      if (whole === undefined || !fact) return { figure };
      const found = text.replaceAll(/\s+/gu, ' ');
      const expected = figure === 'differs' ? expectedFor(fact, { found, expected: whole, passage }) : whole;
      return { figure, found, expected };
    });
    return { figures, ...(isAlone || own.length === 0 ? {} : { sentence: sentences(number) }) };
  });
}

const entryReach = 600; // characters of a reference before its address or digest, and after it

/** Whether a citation is part of an entry in a list of references, which would be compared with the title of its fact. */
function isEntry(text: string, { mention, span, facts }: CitationInText): boolean {
  const { form, citation } = mention;
  if (!citation) return false;
  if (form === 'reference' || (form !== 'key' && citation.digest !== undefined)) return true;
  const around = text.slice(Math.max(0, span.start - entryReach), span.end + entryReach);
  const start = around.lastIndexOf('\n\n', Math.min(span.start, entryReach)) + 1;
  const end = around.indexOf('\n\n', Math.min(span.start, entryReach));
  const letters = lettersOf(around.slice(start, end < 0 ? around.length : end));
  return facts.some(({ title }) => letters.includes(lettersOf(title)));
}

const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
