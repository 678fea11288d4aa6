import type { Independence, Reference } from '../../src/record/reference-model.js';
import { exportComment, header, joinedLists, literal } from '../literal.js';

/** The kinds of independence, in the order in which references are listed. */
export const independences = ['independent', 'party', 'derived'] as const;

/** The module of the references of one independence: one for all would be too large, see scripts/entries.ts. */
export function someReferencesModule(independence: Independence, references: readonly Reference[]): string {
  return [
    header,
    "import { deepFreeze } from '../../freeze.js';",
    "import type { Reference } from '../../record/reference-model.js';\n",
    `export const ${independence}References: readonly Reference[] = deepFreeze([`,
    ...references.filter((reference) => reference.independence === independence).map((one) => `  ${literal(one)},`),
    ']);',
    '',
  ].join('\n');
}

/** The module of all references: their list and their ids. */
export function referencesModule(references: readonly Reference[]): string {
  const ids = independences.flatMap((independence) =>
    references.filter((reference) => reference.independence === independence).map(({ id }) => id),
  );
  const modules = independences.filter((name) => references.some((reference) => reference.independence === name));
  return [
    header,
    "import type { Reference } from '../record/reference-model.js';",
    ...modules.map((name) => `import { ${name}References } from './references/${name}.js';`),
    '\n/** Id of a reference of the record. */',
    `export type ReferenceId = ${ids.map((id) => `'${id}'`).join(' | ')};\n`,
    exportComment(
      'referenceIds',
      'The ids of all references of the record.',
      'Record',
      `referenceIds.length; // => ${ids.length}`,
      'sco-facts/record',
    ),
    `export const referenceIds: readonly ReferenceId[] = Object.freeze(${literal(ids)} as const);\n`,
    exportComment(
      'references',
      'The sources that the record rests on, in the shape of CSL-JSON; independent ones first.',
      'Record',
      `references[0]?.id; // => '${ids[0]}'`,
      'sco-facts/record',
    ),
    `export const references = ${joinedLists(modules.map((name) => `${name}References`))} as readonly Reference<ReferenceId>[];`,
    '',
  ].join('\n');
}
