import { changedFields } from '../../src/citations/compare.js';
import type { Release } from '../../src/history.js';
import { type HistoryFile, sha256 } from './chain.js';
import { recordChangesOf, recordLines } from './record.js';

/**
 * One change as `changes.json` ships it: the event with each field's old and new value. A fact that was created has no
 * digest there: it is that of its file, or of the revision that the first change of it names.
 */
export type Change = Omit<Release['events'][number], 'superseded' | 'digest'> & {
  readonly digest?: string;
  readonly previousDigest?: string;
  readonly fields?: readonly { readonly field: string; readonly before?: unknown; readonly after?: unknown }[];
};

/** What a release changed, field by field, for a program. */
export function changesOf(release: HistoryFile): readonly Change[] {
  return release.events.map(({ superseded, ...event }) => {
    const after = release.contents[event.digest];
    if (event.type === 'created') return { type: event.type, fact: event.fact, revision: event.revision };
    if (!superseded || !after) return event;
    return { ...event, previousDigest: superseded.digest, fields: changedFields(superseded.content, after) };
  });
}

const code = (value: unknown) => (value === undefined ? 'nothing' : `\`${JSON.stringify(value)}\``);

/** What a release changed, as a section of CHANGELOG.md; it ends with the hash that seals the history file. */
export function changelogSection(release: HistoryFile, text: string, before: readonly HistoryFile[]): string {
  const changes = changesOf(release);
  const created = changes.filter((change) => change.type === 'created').map((change) => `\`${change.fact}\``);
  const lines = changes
    .filter((change) => change.type !== 'created')
    .flatMap(({ fact, type, to, note, fields = [] }) => [
      `- \`${fact}\` ${type}${to === undefined ? '' : ` to \`${to}\``}${note === undefined ? '' : `: ${note}`}`,
      ...fields
        .filter(({ field }) => field !== 'evidence')
        .map(({ field, before, after }) => `  - ${field}: ${code(before)} → ${code(after)}`),
    ]);
  const record = recordLines(recordChangesOf(release, before), code).map((line) =>
    line.startsWith(' ') ? `  - ${line.trim()}` : `- ${line}`,
  );
  return [
    '### Changes of the data',
    '',
    ...(created.length > 0 ? [`- created: ${created.join(', ')}`] : []),
    ...lines,
    ...(changes.length === 0 ? ['- none'] : []),
    '',
    ...(record.length > 0 ? ['### Changes of the record', '', ...record, ''] : []),
    `Released on ${release.date}. History file: sha256 \`${sha256(text)}\`.`,
    '',
  ].join('\n');
}

/** Puts the section behind what changesets wrote for the version. */
export function insertSection(changelog: string, version: string, section: string): string {
  const start = changelog.indexOf(`## ${version}\n`);
  if (start < 0) throw new Error(`insertSection: CHANGELOG.md has no heading for ${version}`);
  const next = changelog.indexOf('\n## ', start + 1);
  const end = next < 0 ? changelog.length : next + 1;
  return `${changelog.slice(0, end).trimEnd()}\n\n${section}${next < 0 ? '' : '\n'}${changelog.slice(end)}`;
}
