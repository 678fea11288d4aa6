import { type Verdict, verdictNames, verdicts } from '../record/verdicts.js';
import { knownOptions, mustBe } from '../validate.js';

/** The verdicts that call for a mark: other sources contradict the fact, or support it in part. */
export type MarkedVerdict = {
  readonly [V in Verdict]: (typeof verdicts)[V]['caution'] extends 'warning' | 'qualified' ? V : never;
}[Verdict];

/** Text that follows a figure, by verdict. A verdict left out has its label in brackets. */
export type FactMarks = { readonly [V in MarkedVerdict]?: string | undefined };

const isMarked = (verdict: Verdict): verdict is MarkedVerdict =>
  ['warning', 'qualified'].includes(verdicts[verdict].caution);

/** Returns the text that follows a figure with a verdict, with a space before it; empty if nothing follows. */
export function markOf(verdict: Verdict | undefined, marks: boolean | FactMarks = true): string {
  if (verdict === undefined || !marks || !isMarked(verdict)) return '';
  const own = marks === true ? undefined : marks[verdict];
  return ` ${own ?? `(${verdicts[verdict].label})`}`;
}

/** Checks the option. Throws for an unknown verdict, and for marks that are not text. */
export function checkMarks(marks: unknown): void {
  if (marks === undefined || typeof marks === 'boolean') return;
  if (typeof marks !== 'object') throw mustBe('remarkFacts', 'marks', 'true, false or an object of texts', marks);
  const own = knownOptions('remarkFacts', marks as FactMarks, verdictNames.filter(isMarked));
  for (const [verdict, text] of Object.entries(own)) {
    if (typeof text !== 'string') throw mustBe('remarkFacts', `marks.${verdict}`, 'text', text);
  }
}
