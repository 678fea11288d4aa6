import { notFound } from '../errors.js';
import { type ReferenceId, referenceIds, references } from '../generated/references.js';
import { nearest } from '../nearest.js';
import type { Reference } from './reference-model.js';

/**
 * Checks whether a value is the id of a reference of this version's record.
 *
 * @param value - Anything.
 * @returns Whether it is one; the type narrows to {@link ReferenceId}.
 * @category Record
 * @example
 * ```ts
 * import { isReferenceId } from 'sco-facts/record';
 *
 * isReferenceId('sipriNuclearForces2017'); // => true
 * isReferenceId('sipri'); // => false
 * ```
 */
export function isReferenceId(value: unknown): value is ReferenceId {
  return referenceIds.some((id) => id === value);
}

/**
 * Returns the reference with an id: a source of the assessments.
 *
 * @param id - A known id, such as one from an assessment's `pairs`.
 * @returns The frozen reference, in the shape of CSL-JSON, with `textOf` and `seen`.
 * @throws {@link ScoFactsError} with the code `REFERENCE_NOT_FOUND` when none has the id; it suggests the nearest one.
 * @category Record
 * @example
 * ```ts
 * import { getAssessment, getReference } from 'sco-facts/record';
 *
 * const [pair] = getAssessment('nuclearShare').pairs;
 * getReference(pair.reference).publisher; // => 'Stockholm International Peace Research Institute'
 * getReference('sipri' as 'sipriNuclearForces2017'); // throws REFERENCE_NOT_FOUND
 * ```
 */
export function getReference<Id extends ReferenceId>(id: Id): Reference<Id> {
  const found = references.find((reference) => reference.id === id);
  if (!found) throw notFound('getReference', 'reference', id, nearest(id, referenceIds));
  return found as Reference<Id>;
}
