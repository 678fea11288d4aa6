import { deepFreeze } from '../freeze.js';
import type { Bearing, Role } from './pair-model.js';

/** What one of the pairs of an assessment must be. */
interface Need {
  readonly bears?: Bearing;
  /** Any of these. */
  readonly roles?: readonly Role[];
  /** Whether it must say where in the source. */
  readonly locator?: true;
}

/** The meaning of a verdict, and its consequences. */
interface VerdictSpec {
  /** The verdict in running text. */
  readonly label: string;
  readonly meaning: string;
  /** The pair without which an assessment cannot have this verdict, if it needs one. */
  readonly needs?: Need;
  /** What no independent source and no text of a document may do under this verdict. */
  readonly excludes: readonly Bearing[];
  /** Whether the assessment must give the figure, date or name that differs from the post. */
  readonly needsRecorded: boolean;
  /** Whether the assessment must say what was searched for. */
  readonly needsSearch: boolean;
  /**
   * The caution for somebody who prints the fact. `warning`: it does not hold. `qualified`: it holds in part, or is
   * disputed. `unconfirmed`: nothing confirms it.
   */
  readonly caution: 'warning' | 'qualified' | 'unconfirmed' | 'none';
}

/**
 * The verdicts of the record, each with its label, its meaning, and its consequences.
 *
 * @category Record
 * @example
 * ```ts
 * import { verdicts } from 'sco-facts/record';
 *
 * verdicts.contradicted.meaning; // => 'other sources say otherwise'
 * verdicts.contradicted.caution; // => 'warning'
 * ```
 */
export const verdicts = deepFreeze({
  corroborated: {
    label: 'corroborated',
    meaning: 'an independent source confirms it or, if it is about a document, the text of that document does',
    needs: { bears: 'supports', roles: ['independent', 'primaryText'] },
    excludes: ['contradicts'],
    needsRecorded: false,
    needsSearch: false,
    caution: 'none',
  },
  documented: {
    label: 'documented',
    meaning: "the organization's own documents say the same; whether it acts accordingly was not examined",
    needs: { bears: 'supports', roles: ['primaryText', 'party'], locator: true },
    excludes: [],
    needsRecorded: false,
    needsSearch: false,
    caution: 'none',
  },
  partly: {
    label: 'confirmed in part',
    meaning: 'it holds in part, or with a qualification that the post leaves out',
    needs: { bears: 'supports' },
    excludes: [],
    needsRecorded: false,
    needsSearch: false,
    caution: 'qualified',
  },
  disputed: {
    label: 'disputed',
    meaning: 'independent sources disagree with it, or with each other',
    needs: { bears: 'contradicts', roles: ['independent'] },
    excludes: [],
    needsRecorded: false,
    needsSearch: false,
    caution: 'qualified',
  },
  contradicted: {
    label: 'contradicted',
    meaning: 'other sources say otherwise',
    needs: { bears: 'contradicts' },
    excludes: [],
    needsRecorded: true,
    needsSearch: false,
    caution: 'warning',
  },
  outdated: {
    label: 'outdated',
    meaning: 'it held, or may have held, when it was written, but no longer does',
    needs: {},
    excludes: [],
    needsRecorded: true,
    needsSearch: false,
    caution: 'warning',
  },
  opinion: {
    label: 'opinion',
    meaning: 'a judgement, which no source can settle',
    excludes: ['supports', 'contradicts'],
    needsRecorded: false,
    needsSearch: false,
    caution: 'none',
  },
  notFound: {
    label: 'no confirmation found',
    meaning: 'other sources were searched, and none settles it',
    excludes: ['supports', 'contradicts'],
    needsRecorded: false,
    needsSearch: true,
    caution: 'unconfirmed',
  },
  notSought: {
    label: 'not looked into',
    meaning: 'no other source has been searched',
    excludes: ['supports', 'contradicts', 'context'],
    needsRecorded: false,
    needsSearch: false,
    caution: 'unconfirmed',
  },
} as const satisfies Readonly<Record<string, VerdictSpec>>);

/** A one-word summary of an assessment; {@link verdicts} says what each means. */
export type Verdict = keyof typeof verdicts;

/** The names of the verdicts. */
export const verdictNames = Object.freeze(Object.keys(verdicts)) as readonly Verdict[];

/** The pair that a verdict needs, if it needs one. */
export const needsOf = (verdict: Verdict): Need | undefined => (verdicts[verdict] as VerdictSpec).needs;
