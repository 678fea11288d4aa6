import type { AuthoredRecord } from '../read/authored.js';
import { referencesOf } from './calculate.js';

/** The ids of references that an item of the record names, by field. */
export function* citedBy(record: AuthoredRecord): Generator<[file: string, item: string, field: string, id: string]> {
  for (const { file, value } of record.assessments) {
    for (const [index, pair] of value.pairs.entries()) {
      yield [file, value.fact, `pairs.${index}.reference`, pair.reference];
    }
  }
  for (const { file, value } of record.calculations) {
    for (const [field, id] of referencesOf(value)) yield [file, value.id, field, id];
  }
}
