import { notFound } from '../errors.js';
import { type FactId, factIds } from '../generated/facts.js';
import { type AssessmentMap, assessments, formerAssessments, type KnownAssessment } from '../generated/record.js';
import { type ReferenceId, referenceIds } from '../generated/references.js';
import { nearest } from '../nearest.js';
import { flag, knownOptions, oneOf } from '../validate.js';
import { type Verdict, verdictNames } from './verdicts.js';

// built on first use, so that an import computes nothing
let byFact: ReadonlyMap<unknown, KnownAssessment> | undefined;

/**
 * Returns the assessment of a fact: whether other sources confirm it.
 *
 * @param id - Id of the fact; guard other text with `isFactId` first.
 * @returns The frozen assessment, in its exact type: verdict, note, sources and, if there are any, the figures,
 * dates and names that other sources give.
 * @throws {@link ScoFactsError} with the code `FACT_NOT_FOUND` when no fact has the id; it suggests the nearest one.
 * @category Record
 * @example
 * ```ts
 * import { getAssessment } from 'sco-facts/record';
 *
 * getAssessment('nuclearShare').verdict; // => 'contradicted'
 * getAssessment('nuclearShare').recorded[0].value; // => 9
 * getAssessment('ratsExtradition' as 'ratsExtraditions'); // throws FACT_NOT_FOUND
 * ```
 */
export function getAssessment<Id extends FactId>(id: Id): AssessmentMap[Id] {
  byFact ??= new Map([...assessments, ...formerAssessments].map((assessment) => [assessment.fact, assessment]));
  const assessment = byFact.get(id);
  if (!assessment) throw notFound('getAssessment', 'fact', id, nearest(idOf(id), factIds));
  return assessment as AssessmentMap[Id];
}

/** Takes the id from a fact that was passed in place of its id, an easy mistake since `cite` takes facts. */
function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
}

/** What {@link findAssessments} looks for. An assessment must match every condition. */
export interface AssessmentQuery<V extends Verdict = Verdict> {
  /** Only assessments with this verdict; narrows the type of the result. */
  readonly verdict?: V | undefined;
  /** Only assessments that have this reference among their sources. */
  readonly reference?: ReferenceId | undefined;
  /** Whether to include assessments of withdrawn facts. */
  readonly tombstones?: boolean | undefined;
}

const caller = { fn: 'findAssessments', code: 'INVALID_QUERY' } as const;

/** An assessment of this version with one verdict. */
export type AssessmentWith<V extends Verdict> = KnownAssessment & { readonly verdict: V };

/**
 * Finds the assessments that match every condition, in post order. Those of withdrawn facts, if requested, come last.
 *
 * @param query - The conditions; without any, it finds all assessments. An unknown condition is an error.
 * @returns A new array, yours to sort. It holds the frozen assessments themselves.
 * @throws {@link ScoFactsError} with the code `INVALID_QUERY` for an unknown verdict, reference or condition.
 * @category Record
 * @example
 * ```ts
 * import { findAssessments } from 'sco-facts/record';
 *
 * findAssessments({ verdict: 'contradicted' }).map(({ fact }) => fact); // => ['populationShare', 'nuclearShare']
 * findAssessments({ verdict: 'false' as 'contradicted' }); // throws INVALID_QUERY
 * ```
 */
export function findAssessments<V extends Verdict>(
  query: AssessmentQuery<V> & { readonly verdict: V },
): AssessmentWith<V>[];
export function findAssessments(query?: AssessmentQuery): KnownAssessment[];
export function findAssessments(query: AssessmentQuery = {}): KnownAssessment[] {
  const conditions = knownOptions(caller, query, ['verdict', 'reference', 'tombstones'], 'condition');
  const { verdict, reference, tombstones } = conditions;
  oneOf(caller, 'verdict', verdict, verdictNames);
  oneOf(caller, 'reference', reference, referenceIds, 'referenceIds');
  flag(caller, 'tombstones', tombstones);
  return (tombstones ? [...assessments, ...formerAssessments] : assessments).filter(
    (assessment) =>
      (verdict === undefined || assessment.verdict === verdict) &&
      (reference === undefined || assessment.pairs.some((pair) => pair.reference === reference)),
  );
}
