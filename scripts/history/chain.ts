import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { compareVersions } from '../../src/citations/version.js';
import type { Release } from '../../src/history.js';
import type { FactContent } from '../../src/model.js';
import { factContentSchema } from '../../src/schemas/facts.js';
import { sha256 } from '../../src/verify/locate.js';
import { digestOf } from '../digest.js';
import { AuthorError } from '../read/fault.js';
import { type ItemHistory, type ItemSections, isIn, keyOf, type Section, sectionNames } from './items.js';
import { itemHistorySchema, releaseSchema } from './schema.js';

/** A history file: a release, the hash of the file before it, and its new contents. */
export interface HistoryFile extends Release, ItemSections {
  readonly previous: { readonly version: string; readonly sha256: string } | null;
  /** Every content that is new in this release, by its digest, so that the chain alone holds every revision. */
  readonly contents: Readonly<Record<string, FactContent>>;
}

const historyFileSchema = z.looseObject({
  previous: z.strictObject({ version: z.string(), sha256: z.string() }).nullable(),
  contents: z.record(z.string(), factContentSchema),
  record: itemHistorySchema.optional(),
  vocabulary: itemHistorySchema.optional(),
});

/** Thrown when a history file was edited, lost or added by hand. */
export class HistoryError extends AuthorError {
  readonly code = 'HISTORY_BROKEN';
  constructor(file: string, problem: string) {
    super(`data/history/${file}: ${problem}; history files are never edited: restore it with git`);
    this.name = 'HistoryError';
  }
}

/** Writes a history file with one event or content per line, so that a diff reads well. */
export function historyText(file: HistoryFile): string {
  const { version, date, previous, events, contents } = file;
  const line = (value: unknown) => `  ${JSON.stringify(value)}`;
  const entries = (of: Readonly<Record<string, object>>) =>
    Object.entries(of)
      .map(([digest, content]) => `  "${digest}": ${JSON.stringify(content)}`)
      .join(',\n');
  const parts = sectionNames.flatMap((name) => {
    const section = file[name];
    if (!section) return [];
    const written = `"events": [\n${section.events.map(line).join(',\n')}\n],\n`;
    return [`"${name}": {${written}"contents": {\n${entries(section.contents)}\n}}`];
  });
  return [
    '{',
    `"version": ${JSON.stringify(version)},`,
    `"date": ${JSON.stringify(date)},`,
    `"previous": ${JSON.stringify(previous)},`,
    `"events": [\n${events.map(line).join(',\n')}\n],`,
    `"contents": {\n${entries(contents)}\n}${parts.length > 0 ? ',' : ''}`,
    ...(parts.length > 0 ? [parts.join(',\n')] : []),
    '}\n',
  ].join('\n');
}

/** Reads the history from the first file on, recomputing the chain and every digest. */
export function readHistory(folder: string): HistoryFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const versions = names.map((name) => name.slice(0, -'.json'.length)).sort(compareVersions);
  const files: HistoryFile[] = [];
  const digests = new Set<string>();
  const itemDigests = new Set<string>();
  const itemRevisions = new Map<string, number>();
  let before: { readonly version: string; readonly sha256: string } | null = null;
  for (const version of versions) {
    const name = `${version}.json`;
    const text = readFileSync(join(folder, name), 'utf8');
    const file = parseFile(name, text);
    if (file.version !== version) throw new HistoryError(name, `its version is ${file.version}`);
    if (JSON.stringify(file.previous) !== JSON.stringify(before)) {
      throw new HistoryError(
        name,
        before
          ? `it does not name the hash of the file of ${before.version}`
          : 'it is the first file, but names an earlier one',
      );
    }
    for (const [digest, content] of Object.entries(file.contents)) {
      if (digestOf(content) !== digest)
        throw new HistoryError(name, `the content of '${content.id}' is not that of ${digest}`);
      digests.add(digest);
    }
    for (const event of file.events) {
      if (!digests.has(event.digest)) throw new HistoryError(name, `the content of '${event.fact}' is missing`);
      const { superseded } = event;
      if (superseded && digestOf(superseded.content) !== superseded.digest) {
        throw new HistoryError(name, `the superseded content of '${event.fact}' is not that of its digest`);
      }
    }
    for (const section of sectionNames) checkItems(name, section, file[section], itemDigests, itemRevisions);
    files.push(file);
    before = { version, sha256: sha256(text) };
  }
  return files;
}

/** Fails if a section of a file lacks a content that it names, or if revisions are not in sequence. */
function checkItems(
  name: string,
  section: Section,
  { events, contents }: ItemHistory = { events: [], contents: {} },
  digests: Set<string>,
  revisions: Map<string, number>,
): void {
  for (const [digest, content] of Object.entries(contents)) {
    if (digestOf(content) !== digest) {
      throw new HistoryError(name, `a content of the ${section} is not that of ${digest}`);
    }
    digests.add(digest);
  }
  for (const event of events) {
    const { type, id, revision, digest } = event;
    if (!isIn(section)(event)) throw new HistoryError(name, `'${id}' is not a part of the ${section}`);
    if (!digests.has(digest)) throw new HistoryError(name, `the content of '${id}' in the ${section} is missing`);
    const last = revisions.get(keyOf(event)) ?? 0;
    if (revision !== (type === 'removed' ? last : last + 1)) {
      throw new HistoryError(
        name,
        `revision ${revision} of '${id}' in the ${section} does not follow revision ${last}`,
      );
    }
    revisions.set(keyOf(event), revision);
  }
}

function parseFile(name: string, text: string): HistoryFile {
  try {
    const { previous, contents, record, vocabulary, ...release } = historyFileSchema.parse(JSON.parse(text));
    const items = { ...(record ? { record } : {}), ...(vocabulary ? { vocabulary } : {}) };
    const file = { ...releaseSchema.parse(release), previous, contents, ...items };
    if (historyText(file) !== text) throw new HistoryError(name, 'its layout is not that of the release');
    return file;
  } catch (error) {
    if (error instanceof HistoryError) throw error;
    throw new HistoryError(name, error instanceof Error ? error.message : String(error));
  }
}
