import { citationKeyText } from '../../src/citations/key-text.js';
import type { Fact } from '../../src/model.js';
import type { HistoryFile } from '../history/chain.js';
import { header, literal } from '../literal.js';

/** The releases in compact form: the new facts of each, and every other event with the content that it superseded. */
export function compactReleases(files: readonly HistoryFile[]) {
  return files.map(({ version, date, events }) => ({
    version,
    date,
    created: events.filter((event) => event.type === 'created').map((event) => event.fact),
    events: events.filter((event) => event.type !== 'created'),
  }));
}

/** The module of the history. */
export function historyModule(files: readonly HistoryFile[]): string {
  return [
    header,
    "import { deepFreeze } from '../freeze.js';",
    "import type { Release } from '../history.js';\n",
    '/** A release with its new facts by id alone: their digests follow from what superseded them, or from the facts. */',
    'export interface CompactRelease extends Release {',
    '  readonly created: readonly string[];',
    '}\n',
    'export const releases: readonly CompactRelease[] = deepFreeze([',
    ...compactReleases(files).map((release) => `  ${literal(release)},`),
    ']);',
    '',
  ].join('\n');
}

/** The module of the citation keys of this version, as literal types; it holds no code. */
export function keysModule(facts: readonly Fact[], version: string): string {
  return [
    header,
    '/** The citation key of every fact of this version, by id. */',
    'export interface CitationKeyMap {',
    ...facts.map((fact) => `  readonly ${fact.id}: '${citationKeyText(version, fact)}';`),
    '}',
    '',
  ].join('\n');
}
