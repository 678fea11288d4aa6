import type { AuthoredRecord } from '../read/authored.js';
import { referencesOf } from './calculate.js';

/** The ids of references that an item of the record names, by field. */
export function* citedBy(record: AuthoredRecord): Generator<[file: string, item: string, field: string, id: string]> {
  for (const { file, value } of record.assessments) {
    for (const [index, id] of value.references.entries()) yield [file, value.fact, `references.${index}`, id];
  }
  for (const { file, value } of record.calculations) {
    for (const [field, id] of referencesOf(value)) yield [file, value.id, field, id];
  }
}
