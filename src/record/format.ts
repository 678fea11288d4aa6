import { isBound } from '../figure.js';
import { recordUnitWords, unitWords } from '../generated/units.js';
import { mustBe } from '../validate.js';
import type { Assessment, Recorded } from './model.js';
import type { FigureRow } from './tables.js';
import { verdictNames } from './verdicts.js';
import { figureWords, verdictWords, writeRecorded } from './words.js';

/**
 * Writes a recorded item in English: its description, then the figure, range, date or name, who gave it and, if no
 * source states it, the basis: `[computed]`, `[reported]` or `[inferred]`.
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

/**
 * Writes the verdict of an assessment in English and, if it could rest on an independent source and does not, what it
 * rests on.
 *
 * @param assessment - An assessment of this package.
 * @returns A few words.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything that has no verdict and no pairs.
 * @category Record
 * @example
 * ```ts
 * import { formatVerdict, getAssessment } from 'sco-facts/record';
 *
 * formatVerdict(getAssessment('indiaAccession')); // => 'corroborated'
 * formatVerdict(getAssessment('principleEqualityOfStates')); // => 'corroborated (by the text of the document)'
 * formatVerdict({} as never); // throws INVALID_ARGUMENT
 * ```
 */
export function formatVerdict(assessment: Pick<Assessment, 'verdict' | 'pairs'>): string {
  const { verdict, pairs } = Object.assign(Object.create(null), assessment) as Pick<Assessment, 'verdict' | 'pairs'>;
  if (!verdictNames.includes(verdict) || !Array.isArray(pairs)) {
    throw mustBe('formatVerdict', 'assessment', "an assessment of 'sco-facts/record'", assessment);
  }
  return verdictWords({ verdict, pairs });
}

/**
 * Writes the figure of a row of {@link getFigureTable} in English, with its bound and unit.
 *
 * @param row - A row of that table.
 * @returns The figure or, for a range, both ends.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything without a figure and a unit.
 * @category Record
 * @example
 * ```ts
 * import { formatFigure, getFigureTable } from 'sco-facts/record';
 *
 * const [own] = getFigureTable().filter(({ fact }) => fact === 'populationShare');
 * own && formatFigure(own).startsWith('almost '); // => true
 * formatFigure({} as never); // throws INVALID_ARGUMENT
 * ```
 */
export function formatFigure(row: Pick<FigureRow, 'value' | 'low' | 'high' | 'bound' | 'unit'>): string {
  const own = Object.assign(Object.create(null), row) as FigureRow;
  const item = { ...own, what: 'figure', basis: 'stated', kind: own.value === undefined ? 'range' : 'figure' };
  if (!isRecorded(item)) throw mustBe('formatFigure', 'row', 'a row of getFigureTable', row);
  return figureWords(own, { ...unitWords, ...recordUnitWords });
}
