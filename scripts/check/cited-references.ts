import type { Calculation } from '../../src/record/calculation-model.js';
import type { AuthoredRecord } from '../read/authored.js';

/** The references that the inputs of a calculation come from. */
export const referencesOf = (calculation: Calculation): readonly string[] =>
  (calculation.kind === 'share' ? calculation.rows : calculation.points).map(({ reference }) => reference);

/** The ids of references that an item of the record names, by field. */
export function* citedBy(record: AuthoredRecord): Generator<[file: string, item: string, field: string, id: string]> {
  for (const { file, value } of record.assessments) {
    for (const [index, pair] of value.pairs.entries()) {
      yield [file, value.fact, `pairs.${index}.reference`, pair.reference];
    }
  }
  for (const { file, value } of record.calculations) {
    const field = (index: number) => `${value.kind === 'share' ? 'rows' : 'points'}.${index}.reference`;
    for (const [index, id] of referencesOf(value).entries()) yield [file, value.id, field(index), id];
  }
}
