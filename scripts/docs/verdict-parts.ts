import type { Assessment } from '../../src/record/model.js';
import type { Reference } from '../../src/record/reference-model.js';
import { verdictNames, verdicts } from '../../src/record/verdicts.js';
import { isTombstone } from '../history/fold.js';
import type { LoadedData } from '../load.js';
import { prose, table } from './markdown.js';
import { recordStatus } from './record-status.js';

/** The assessments of current facts; withdrawn ones need no warning. */
export function standingAssessments({ stamped, assessments }: LoadedData): readonly Assessment[] {
  const gone = new Set(stamped.filter(({ fact }) => isTombstone(fact.standing)).map(({ fact }) => fact.id));
  return assessments.filter(({ fact }) => !gone.has(fact));
}

/** The verdicts with their meaning and how many facts have each. */
export function verdictTable(assessments: readonly Assessment[]): string {
  const rows = verdictNames.map((verdict) => [
    `\`${verdict}\``,
    assessments.filter((assessment) => assessment.verdict === verdict).length,
    verdicts[verdict].meaning,
  ]);
  return table(['verdict', 'facts', 'meaning'], rows);
}

/** How many facts rest on how many sources, in a sentence. */
export function sourceCounts(assessments: readonly Assessment[], references: readonly Reference[]): string {
  const { assessments: all, withoutPair, pairs } = recordStatus(assessments);
  return (
    `${all - withoutPair} of the ${all} assessments name sources: ${references.length} sources, in ${pairs.all} pairs of ` +
    `source and claim. In ${pairs.independent} of these pairs the source is independent; in ${pairs.primaryText} it is the ` +
    'text of the document that the claim is about.'
  );
}

/** Writes the table of facts that need a warning, with the notes on them. */
export function problemTable(assessments: readonly Assessment[]): string {
  const named = (caution: string) => verdictNames.filter((verdict) => verdicts[verdict].caution === caution);
  const rows = [...named('warning'), ...named('qualified')].flatMap((verdict) =>
    assessments
      .filter((assessment) => assessment.verdict === verdict)
      .map(({ fact, note }) => [`\`${fact}\``, verdicts[verdict].label, prose(note)]),
  );
  return table(['fact', 'verdict', 'what sources say'], rows);
}
