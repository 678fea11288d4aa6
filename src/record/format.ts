import { isBound } from '../figure.js';
import { recordUnitWords, unitWords } from '../generated/units.js';
import { mustBe } from '../validate.js';
import type { Recorded } from './model.js';
import { writeRecorded } from './words.js';

/**
 * Writes a recorded item in English: its description, then the figure, range, date or name and, if no source states it,
 * the basis: `[computed]`, `[reported]` or `[inferred]`.
 *
 * @param item - An item of an assessment's `recorded`.
 * @returns One line of text.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything that lacks the fields of such an item.
 * @category Record
 * @example
 * ```ts
 * import { formatRecorded, getAssessment } from 'sco-facts/record';
 *
 * formatRecorded(getAssessment('drugsEventHeld').recorded[0]).endsWith(': 13 March 2017'); // => true
 * formatRecorded({} as never); // throws INVALID_ARGUMENT
 * ```
 */
export function formatRecorded(item: Recorded): string {
  const own: Recorded = Object.assign(Object.create(null), item); // reads each field once, and no inherited one
  if (!isRecorded(own)) throw mustBe('formatRecorded', 'item', "an item of an assessment's 'recorded'", item);
  return writeRecorded(own, { ...unitWords, ...recordUnitWords });
}

/** Checks that a value has the fields of its kind. The build checks the assessments themselves. */
function isRecorded(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const item = value as Partial<Record<string, unknown>>;
  const isText = (field: string) => typeof item[field] === 'string' && item[field] !== '';
  if (!isText('what') || !['stated', 'computed', 'reported', 'inferred'].includes(String(item['basis']))) return false;
  if (item['period'] !== undefined && !isText('period')) return false;
  switch (item['kind']) {
    case 'figure':
      return Number.isFinite(item['value']) && isText('unit') && isBound(String(item['bound']));
    case 'range':
      return Number.isFinite(item['low']) && Number(item['high']) > Number(item['low']) && isText('unit');
    case 'date':
      return isText('date');
    case 'name':
      return isText('name');
    default:
      return false;
  }
}
