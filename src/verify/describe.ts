import { getFact } from '../facts.js';
import type { FactId } from '../generated/facts.js';
import type { EvidenceResult, FactResult, ParagraphState, SourceVerification } from './verify.js';

/** Why a fact counts as not found. */
export interface UnfoundFact {
  /** Id of the fact. */
  readonly id: FactId;
  /** What the copy lacks, in one line. */
  readonly problem: string;
  /** Whether a paragraph that lacks the fact is partly in the copy. A missing paragraph lacks all its facts anyway. */
  readonly isBeside: boolean;
}

/** What {@link describeVerification} returns. */
export interface VerificationDescription {
  /** How many paragraphs are in which state, and how many facts were found. */
  readonly summary: string;
  /** How the copy was read, one sentence each. */
  readonly notes: readonly string[];
  /** How many facts each paragraph states, and how many of them were found; in order. */
  readonly paragraphs: readonly { readonly paragraph: number; readonly facts: number; readonly found: number }[];
  /** The facts that were not found, in order. */
  readonly unfound: readonly UnfoundFact[];
}

/**
 * Describes the result of {@link verifySource} in words.
 *
 * @param result - A result of {@link verifySource}.
 * @returns A summary and notes in English, the counts for each paragraph, and what is missing of each fact not found.
 * @throws {@link ScoFactsError} with the code `FACT_NOT_FOUND` for a result that names an unknown fact.
 * @category Verification
 * @example
 * ```ts
 * import { describeVerification, verifySource } from 'sco-facts/verify';
 *
 * const { summary, unfound } = describeVerification(verifySource('This is not a copy of the post.'));
 * summary.startsWith('14 paragraphs: 14 missing. 0 of '); // => true
 * unfound[0]?.isBeside; // => false
 * ```
 */
export function describeVerification(result: SourceVerification): VerificationDescription {
  const { rewrapped, hyphenated, textProfile } = result;
  const stateOf = new Map(result.paragraphs.map(({ paragraph, state }) => [paragraph, state]));
  return {
    summary: summaryOf(result),
    notes: [
      rewrapped ? 'The copy breaks lines in other places than the post. They were joined before comparing.' : '',
      hyphenated ? 'Words hyphenated at line ends were joined, too.' : '',
      textProfile === 2 ? 'The copy has characters that cannot be seen. They were left out (text profile 2).' : '',
    ].filter(Boolean),
    paragraphs: result.paragraphs.map(({ paragraph }) => {
      const own = result.facts.filter((fact) => fact.evidence.some((item) => item.paragraph === paragraph));
      return { paragraph, facts: own.length, found: own.filter((fact) => fact.found).length };
    }),
    unfound: result.facts
      .filter((fact) => !fact.found)
      .map((fact) => ({ id: fact.id, problem: problemOf(fact), isBeside: isBeside(fact, stateOf) })),
  };
}

const lacks = ({ place, printed }: EvidenceResult) => !place || printed === 'absent';

const isBeside = ({ evidence }: FactResult, stateOf: ReadonlyMap<number, ParagraphState>) =>
  evidence.some((item) => lacks(item) && stateOf.get(item.paragraph) !== 'missing');

function problemOf({ id, evidence }: FactResult): string {
  const problems = evidence.flatMap((item, index) => {
    if (!item.place) return [`¶ ${item.paragraph}: its clause was not found`];
    const printed = getFact(id).evidence[index]?.printed;
    return item.printed === 'absent' ? [`¶ ${item.paragraph}: its clause lacks "${printed}"`] : [];
  });
  return problems.join('; ');
}

const states = ['verbatim', 'retypeset', 'changed', 'missing'] as const satisfies readonly ParagraphState[];

function summaryOf({ count, paragraphs, facts }: SourceVerification): string {
  const found = facts.filter((fact) => fact.found).length;
  const counts = states.filter((state) => count[state] > 0).map((state) => `${count[state]} ${state}`);
  return `${paragraphs.length} paragraphs: ${counts.join(', ')}. ${found} of ${facts.length} facts found.`;
}
