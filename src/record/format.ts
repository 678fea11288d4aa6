import { isBound } from '../figure.js';
import { recordUnitWords, unitWords } from '../generated/units.js';
import { mustBe } from '../validate.js';
import type { Recorded } from './model.js';
import { writeRecorded } from './words.js';

/**
 * Writes what is recorded beside a fact for people, in English: what it is, the figure, range, date or name, and what it
 * rests on where no source states it: `[computed]`, `[reported]` or `[inferred]`.
 *
 * @param item - An item of an assessment's `recorded`.
 * @returns One line of text.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything that lacks the fields of such an item.
 * @category Record
 * @example
 * ```ts
 * import { formatRecorded, getAssessment } from 'sco-facts/record';
 *
 * formatRecorded(getAssessment('drugsEventHeld').recorded[0]).endsWith(': 2017-03-13'); // => true
 * formatRecorded({} as never); // throws INVALID_ARGUMENT
 * ```
 */
export function formatRecorded(item: Recorded): string {
  const own: Recorded = Object.assign(Object.create(null), item); // each field read once, and none inherited
  if (!isRecorded(own)) throw mustBe('formatRecorded', 'item', "an item of an assessment's 'recorded'", item);
  return writeRecorded(own, { ...unitWords, ...recordUnitWords });
}

/** Whether a value has what its kind asks for; assessments themselves are checked when the package is built. */
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
