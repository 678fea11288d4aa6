import { deepFreeze } from '../freeze.js';

/** The meaning of a verdict, and its consequences. */
interface VerdictSpec {
  /** The verdict in running text. */
  readonly label: string;
  readonly meaning: string;
  /** Whether it says that sources settle something, so that it must name them. */
  readonly restsOnSources: boolean;
  /** Whether the assessment must give the figure, date or name that differs from the post. */
  readonly needsRecorded: boolean;
  /** The caution for a reader who prints the fact: it does not hold, it holds in part, or none. */
  readonly caution: 'warning' | 'qualified' | 'none';
}

/**
 * The verdicts of the record, each with its label, its meaning, and its consequences.
 *
 * @category Record
 * @example
 * ```ts
 * import { verdicts } from 'sco-facts/record';
 *
 * verdicts.contradicted.meaning; // => 'other sources give something else'
 * verdicts.contradicted.caution; // => 'warning'
 * ```
 */
export const verdicts = deepFreeze({
  corroborated: {
    label: 'corroborated',
    meaning: 'other sources confirm the statement',
    restsOnSources: true,
    needsRecorded: false,
    caution: 'none',
  },
  partly: {
    label: 'confirmed in part',
    meaning: 'it holds in part, or with a qualification that the post leaves out',
    restsOnSources: true,
    needsRecorded: false,
    caution: 'qualified',
  },
  contradicted: {
    label: 'contradicted',
    meaning: 'other sources give something else',
    restsOnSources: true,
    needsRecorded: true,
    caution: 'warning',
  },
  outdated: {
    label: 'outdated',
    meaning: 'it held, or could hold, when it was written',
    restsOnSources: true,
    needsRecorded: true,
    caution: 'warning',
  },
  unverified: {
    label: 'unverified',
    meaning: 'no source settles it (the note says if none was looked for)',
    restsOnSources: false,
    needsRecorded: false,
    caution: 'none',
  },
  selfDescription: {
    label: 'self-description',
    meaning: 'an aim, a principle or a self-image that only the organization can state',
    restsOnSources: false,
    needsRecorded: false,
    caution: 'none',
  },
} as const satisfies Readonly<Record<string, VerdictSpec>>);

/** A one-word summary of an assessment; {@link verdicts} says what each means. */
export type Verdict = keyof typeof verdicts;

/** The names of the verdicts. */
export const verdictNames = Object.freeze(Object.keys(verdicts)) as readonly Verdict[];
