import { changedFields } from '../../src/citations/compare.js';
import type { RecordChange } from '../../src/record/changes.js';
import type { AuthoredRecord } from '../read/authored.js';
import { foldReleases, type ItemKind, type ReleasePart } from './apply.js';

/** One item of the record, named by its part and its id. */
export interface RecordItem {
  readonly part: RecordChange['part'];
  /** Id of the fact that is assessed, of the reference or of the calculation. */
  readonly id: string;
  readonly content: object;
}

/** One thing that a release did to one item of the record. */
export interface RecordEvent {
  readonly type: 'added' | 'revised' | 'removed';
  readonly part: RecordItem['part'];
  readonly id: string;
  readonly revision: number;
  /** SHA-256 of the new canonical bytes or, for a removed item, of the last ones. */
  readonly digest: string;
}

/** The changes of a release to the record, with every new content by its digest. */
export interface RecordHistory {
  readonly events: readonly RecordEvent[];
  readonly contents: Readonly<Record<string, object>>;
}

/** The state of one item, as of the last release. */
export interface RecordState extends RecordItem {
  readonly revision: number;
  readonly digest: string;
  readonly isRemoved: boolean;
}

/** A release, as far as the record is concerned. */
export interface WithRecord {
  readonly version: string;
  readonly record?: RecordHistory | undefined;
}

/** The key of an item: ids are unique within a part only. */
export const keyOf = ({ part, id }: Pick<RecordItem, 'part' | 'id'>) => `${part} ${id}`;

/** The items of the authored record, in the order in which changes are listed. */
export function recordItems({ assessments, references, calculations }: AuthoredRecord): RecordItem[] {
  return [
    ...assessments.map(({ value }): RecordItem => ({ part: 'assessment', id: value.fact, content: value })),
    ...references.map(({ value }): RecordItem => ({ part: 'reference', id: value.id, content: value })),
    ...calculations.map(({ value }): RecordItem => ({ part: 'calculation', id: value.id, content: value })),
  ];
}

/** Items of the record, as a fold sees them. */
export const recordItemKind: ItemKind<RecordEvent, object, RecordState> = {
  keyOf,
  nameOf: ({ part, id }) => `${part} '${id}'`,
  stateAfter: ({ type, part, id, revision, digest }, content) => ({
    part,
    id,
    content,
    revision,
    digest,
    isRemoved: type === 'removed',
  }),
};

/** Returns the changes of a release to the record; nothing if there are none. */
export const recordPart = ({ version, record }: WithRecord): ReleasePart<RecordEvent, object> => ({
  version,
  events: record?.events ?? [],
  contents: record?.contents ?? {},
});

/** Folds the history into the state of every item that was ever released. */
export const foldRecord = (history: readonly WithRecord[]): ReadonlyMap<string, RecordState> =>
  foldReleases(recordItemKind, history.map(recordPart));

/** What a release changed in the record, given the releases before it. */
export function recordChangesOf(release: WithRecord, before: readonly WithRecord[]): readonly RecordChange[] {
  const states = foldRecord(before);
  return (release.record?.events ?? []).map(({ digest, ...event }) => {
    const old = states.get(keyOf(event))?.content;
    const now = release.record?.contents[digest];
    return event.type !== 'removed' && old && now ? { ...event, fields: changedFields(old, now) } : event;
  });
}
