import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import * as z from 'zod';
import { changedFields } from '../../src/citations/compare.js';
import { type RecordChange, recordParts } from '../../src/record/changes.js';
import { idText, sha256Text } from '../../src/schemas/text.js';
import type { AuthoredRecord } from '../read/authored.js';

/** One item of the record, with what tells it from the others. */
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
  /** SHA-256 of the canonical bytes that hold since then; of what was removed, of those that held last. */
  readonly digest: string;
}

/** What a release did to the record, with every content that is new in it, by its digest. */
export interface RecordHistory {
  readonly events: readonly RecordEvent[];
  readonly contents: Readonly<Record<string, object>>;
}

export const recordHistorySchema: z.ZodType<RecordHistory> = z
  .strictObject({
    events: z
      .array(
        z
          .strictObject({
            type: z.enum(['added', 'revised', 'removed']),
            part: z.enum(recordParts),
            id: idText,
            revision: z.int().min(1),
            digest: sha256Text,
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
    contents: z.record(sha256Text, z.looseObject({})).readonly(),
  })
  .readonly();

/** What the history says of one item, as of its last release. */
export interface RecordState extends RecordItem {
  readonly revision: number;
  readonly digest: string;
  readonly isRemoved: boolean;
}

type WithRecord = { readonly version: string; readonly record?: RecordHistory | undefined };

const keyOf = ({ part, id }: Pick<RecordItem, 'part' | 'id'>) => `${part} ${id}`;

export const recordDigest = (content: object): string =>
  createHash('sha256')
    .update(canonicalize(content) ?? '', 'utf8')
    .digest('hex');

/** The items of the authored record, in the order in which changes are listed. */
export function recordItems({ assessments, references, calculations }: AuthoredRecord): RecordItem[] {
  return [
    ...assessments.map(({ value }): RecordItem => ({ part: 'assessment', id: value.fact, content: value })),
    ...references.map(({ value }): RecordItem => ({ part: 'reference', id: value.id, content: value })),
    ...calculations.map(({ value }): RecordItem => ({ part: 'calculation', id: value.id, content: value })),
  ];
}

/** Folds the history into the state of every item that was ever released. */
export function foldRecord(history: readonly WithRecord[]): ReadonlyMap<string, RecordState> {
  const states = new Map<string, RecordState>();
  const contents = new Map<string, object>();
  for (const { version, record } of history) {
    for (const [digest, content] of Object.entries(record?.contents ?? {})) contents.set(digest, content);
    for (const { type, part, id, revision, digest } of record?.events ?? []) {
      const content = contents.get(digest);
      if (!content) throw new Error(`foldRecord: no content for ${part} '${id}' in ${version}`);
      states.set(keyOf({ part, id }), { part, id, content, revision, digest, isRemoved: type === 'removed' });
    }
  }
  return states;
}

/** What the next release will do to the record; nothing where it is as the last one left it. */
export function planRecord(items: readonly RecordItem[], history: readonly WithRecord[]): RecordHistory | undefined {
  const states = foldRecord(history);
  const present = new Set(items.map(keyOf));
  const events = items.flatMap((item): RecordEvent[] => {
    const { part, id, content } = item;
    const state = states.get(keyOf(item));
    const digest = recordDigest(content);
    if (state && !state.isRemoved && state.digest === digest) return [];
    const type = state && !state.isRemoved ? 'revised' : 'added';
    return [{ type, part, id, revision: (state?.revision ?? 0) + 1, digest }];
  });
  const removed = [...states.values()]
    .filter((state) => !state.isRemoved && !present.has(keyOf(state)))
    .map(({ part, id, revision, digest }): RecordEvent => ({ type: 'removed', part, id, revision, digest }));
  if (events.length + removed.length === 0) return undefined;
  const changed = new Set(events.map((event) => event.digest));
  const contents = items.map(({ content }) => [recordDigest(content), content] as const);
  return {
    events: [...events, ...removed],
    contents: Object.fromEntries(contents.filter(([digest]) => changed.has(digest))),
  };
}

/** What a release changed in the record, given the releases before it. */
export function recordChangesOf(release: WithRecord, before: readonly WithRecord[]): readonly RecordChange[] {
  const states = foldRecord(before);
  return (release.record?.events ?? []).map(({ digest, ...event }) => {
    const old = states.get(keyOf(event))?.content;
    const now = release.record?.contents[digest];
    return event.type !== 'removed' && old && now ? { ...event, fields: changedFields(old, now) } : event;
  });
}

/** Whether an item was never there before; one that comes back is told with what it differs in. */
const isNew = ({ type, revision }: RecordChange) => type === 'added' && revision === 1;

/** The changes of the record as lines for people. */
export function recordLines(changes: readonly RecordChange[], show: (value: unknown) => string): string[] {
  const added = recordParts.flatMap((part) => {
    const ids = changes.filter((change) => isNew(change) && change.part === part).map(({ id }) => id);
    const word = ids.length === 1 ? part : `${part}s`;
    return ids.length === 0 ? [] : [`${ids.length} ${word} added${ids.length > 5 ? '' : `: ${ids.join(', ')}`}`];
  });
  const others = changes
    .filter((change) => !isNew(change))
    .flatMap(({ type, part, id, fields = [] }) => [
      `${part} ${id}: ${type}${type === 'added' ? ' again' : ''}`,
      ...fields.map(({ field, before, after }) => `  ${field}: ${show(before)} → ${show(after)}`),
    ]);
  return [...added, ...others];
}
