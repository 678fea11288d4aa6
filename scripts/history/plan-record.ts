import { digestOf } from '../digest.js';
import { keyOf, type RecordEvent, type RecordHistory, type RecordItem, type RecordState } from './record.js';

/** Plans the changes of the next release to the record; returns nothing if there are none. */
export function planRecord(
  items: readonly RecordItem[],
  states: ReadonlyMap<string, RecordState>,
): RecordHistory | undefined {
  const present = new Set(items.map(keyOf));
  const events = items.flatMap((item): RecordEvent[] => {
    const { part, id, content } = item;
    const state = states.get(keyOf(item));
    const digest = digestOf(content);
    if (state && !state.isRemoved && state.digest === digest) return [];
    const type = state && !state.isRemoved ? 'revised' : 'added';
    return [{ type, part, id, revision: (state?.revision ?? 0) + 1, digest }];
  });
  const removed = [...states.values()]
    .filter((state) => !state.isRemoved && !present.has(keyOf(state)))
    .map(({ part, id, revision, digest }): RecordEvent => ({ type: 'removed', part, id, revision, digest }));
  if (events.length + removed.length === 0) return undefined;
  const changed = new Set(events.map((event) => event.digest));
  const contents = items.map(({ content }) => [digestOf(content), content] as const);
  return {
    events: [...events, ...removed],
    contents: Object.fromEntries(contents.filter(([digest]) => changed.has(digest))),
  };
}
