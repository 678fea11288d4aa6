import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTombstone } from '../history/fold.js';
import { loadData } from '../load.js';
import { root } from '../root.js';
import { apiParts } from './api-parts.js';
import { citationTables } from './citation-tables.js';
import { kindFields } from './kind-fields.js';
import { madeFiles } from './made-pages.js';
import { fillMarkers } from './markdown.js';
import { tableParts } from './table-parts.js';

/** The text that each file with a generated part should have, by its path below the folder. */
export function syncedFiles(folder = root): ReadonlyMap<string, string> {
  const data = loadData();
  const facts = data.stamped.map(({ fact }) => fact);
  const parts = {
    ...apiParts(root),
    ...citationTables(),
    ...tableParts(data),
    kindFields: kindFields(facts.filter((fact) => !isTombstone(fact.standing))),
  };
  return new Map(
    handWritten(folder).map((file) => [file, fillMarkers(textOf(join(folder, file)), parts, file)] as const),
  );
}

/** The files whose generated parts are out of date. */
export function staleFiles(folder = root): string[] {
  const isStale = ([file, text]: readonly [string, string]) => {
    const path = join(folder, file);
    return !existsSync(path) || textOf(path) !== text;
  };
  return [...syncedFiles(folder)].filter(isStale).map(([file]) => file);
}

const textOf = (path: string) => readFileSync(path, 'utf8');

const handWritten = (folder: string) => [
  'README.md',
  ...readdirSync(join(folder, 'docs/guide'))
    .map((name) => `docs/guide/${name}`)
    .filter((file) => file.endsWith('.md') && !madeFiles.includes(file)),
];
