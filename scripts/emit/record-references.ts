import type { Reference } from '../../src/record/reference-model.js';
import { exportComment, header, literal } from '../literal.js';

/** The module of the references and of the documents whose text they are. */
export function referencesModule(references: readonly Reference[], documentIds: readonly string[]): string {
  const ids = references.map(({ id }) => id);
  const type = (names: readonly string[]) => names.map((id) => `'${id}'`).join(' | ') || 'never';
  return [
    header,
    "import { deepFreeze } from '../freeze.js';",
    "import type { Reference } from '../record/reference-model.js';\n",
    '/** Id of a reference of the record. */',
    `export type ReferenceId = ${type(ids)};\n`,
    exportComment(
      'referenceIds',
      'The ids of all references of the record.',
      'Record',
      `referenceIds.length; // => ${ids.length}`,
      'sco-facts/record',
    ),
    `export const referenceIds: readonly ReferenceId[] = Object.freeze(${literal(ids)} as const);\n`,
    '/** Id of a document whose text is a reference of the record; also the id of an entity. */',
    `export type DocumentId = ${type(documentIds)};\n`,
    exportComment(
      'documentIds',
      'The ids of the documents whose text is a reference of the record, by day of adoption.',
      'Record',
      `documentIds[0]; // => '${documentIds[0]}'`,
      'sco-facts/record',
    ),
    `export const documentIds: readonly DocumentId[] = Object.freeze(${literal(documentIds)} as const);\n`,
    exportComment(
      'references',
      'The sources that the record rests on, in the shape of CSL-JSON.',
      'Record',
      `references[0]?.id; // => '${ids[0]}'`,
      'sco-facts/record',
    ),
    'export const references: readonly Reference<ReferenceId>[] = deepFreeze([',
    ...references.map((one) => `  ${literal(one)},`),
    ']);',
    '',
  ].join('\n');
}
