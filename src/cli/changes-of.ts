import { changedFields } from '../citations/compare.js';
import type { FactEvent } from '../history.js';
import type { FactContent } from '../model.js';
import type { RecordChange } from '../record/changes.js';
import type { FactChange } from '../sentences.js';
import type { Archive } from './archive.js';

/** A change of a fact, as `changes.json` has it. */
type Change = FactChange & { readonly digest?: string; readonly previousDigest?: string };

/** What one release did. */
export interface ReleaseChanges {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly Change[];
  /** What it did to the record, if anything. */
  readonly record?: readonly RecordChange[];
}

/** What the releases from a position on did, oldest first. */
export function changesFrom(archive: Archive, position: number): ReleaseChanges[] {
  return archive.releases.slice(position).map(({ version, date, created, events }) => ({
    version,
    date,
    changes: [
      ...created.map((fact) => ({ type: 'created' as const, fact, revision: 1 })),
      ...events.map((event) => changeOf(archive, event)),
    ],
    ...(Object.hasOwn(archive.recordChanges, version) ? { record: archive.recordChanges[version] ?? [] } : {}),
  }));
}

function changeOf(archive: Archive, { superseded, ...event }: FactEvent): Change {
  const after = superseded && contentAt(archive, event.fact, event.revision);
  if (!after) return event;
  return { ...event, previousDigest: superseded.digest, fields: changedFields(superseded.content, after) };
}

/** A revision of a fact: the present one, or one that a later release superseded. */
function contentAt(archive: Archive, id: string, revision: number): FactContent | undefined {
  const current = archive.fact(id);
  if (current?.revision === revision) {
    const { revision: _, digest, standing, ...content } = current;
    return content;
  }
  const events = archive.releases.flatMap((release) => release.events).filter((event) => event.fact === id);
  return events.find((event) => event.superseded?.revision === revision)?.superseded?.content;
}
