import { changedFields } from '../../src/citations/compare.js';
import { digestOf } from '../digest.js';
import { type Bump, beforeFirstMajor, largerBump } from './bump.js';
import {
  type Item,
  type ItemEvent,
  type ItemHistory,
  type ItemSections,
  type ItemState,
  isIn,
  keyOf,
  sectionNames,
} from './items.js';

/** The changes of the next release to all items, and the smallest bump that the version rules allow. */
export interface ItemPlan extends ItemSections {
  readonly bump: Bump;
}

/** Plans the changes of the next release, section by section. */
export function planSections(
  items: readonly Item[],
  states: ReadonlyMap<string, ItemState>,
  version: string,
): ItemPlan {
  const plans = sectionNames.map((section) => {
    const known = new Map([...states].filter(([, state]) => isIn(section)(state)));
    // the record began with the release that first has it; entities are older than their history
    const newType = section === 'vocabulary' && known.size === 0 ? 'baseline' : 'added';
    return [section, planItems(items.filter(isIn(section)), known, newType)] as const;
  });
  const planned = plans.filter(([, plan]) => plan !== undefined);
  const bumps = planned.flatMap(([, plan]) => plan?.events.map((event) => bumpOf(event, plan.contents, states)) ?? []);
  return { ...Object.fromEntries(planned), bump: beforeFirstMajor(bumps.reduce(largerBump, 'none'), version) };
}

/** Plans the changes of the next release to the items of one section; returns nothing if there are none. */
export function planItems(
  items: readonly Item[],
  states: ReadonlyMap<string, ItemState>,
  newType: 'added' | 'baseline' = 'added',
): ItemHistory | undefined {
  const present = new Set(items.map(keyOf));
  const events = items.flatMap((item): ItemEvent[] => {
    const { part, id, content } = item;
    const state = states.get(keyOf(item));
    const digest = digestOf(content);
    if (state && !state.isRemoved && state.digest === digest) return [];
    const type = state && !state.isRemoved ? 'revised' : newType;
    return [{ type, part, id, revision: (state?.revision ?? 0) + 1, digest }];
  });
  const removed = [...states.values()]
    .filter((state) => !state.isRemoved && !present.has(keyOf(state)))
    .map(({ part, id, revision, digest }): ItemEvent => ({ type: 'removed', part, id, revision, digest }));
  if (events.length + removed.length === 0) return undefined;
  const changed = new Set(events.map((event) => event.digest));
  const contents = items.map(({ content }) => [digestOf(content), content] as const);
  return {
    events: [...events, ...removed],
    contents: Object.fromEntries(contents.filter(([digest]) => changed.has(digest))),
  };
}

const literalFields = ['country', 'partOf', 'place']; // literal in the types, as `about` of a fact is

/** Returns the bump for a change of one item, before the rule for versions below 1.0.0. */
function bumpOf(event: ItemEvent, contents: ItemHistory['contents'], states: ReadonlyMap<string, ItemState>): Bump {
  const { type, part, digest } = event;
  // ids of entities and topics are in the types; those of units and of the record are not, or come without a promise
  if (part !== 'entity' && part !== 'topic') return 'patch';
  if (type === 'removed') return 'major';
  if (type === 'added') return 'minor';
  const before = states.get(keyOf(event))?.content;
  const fields = before ? changedFields(before, contents[digest] ?? before).map(({ field }) => field) : [];
  if (fields.includes('type')) return 'major';
  return fields.some((field) => literalFields.includes(field)) ? 'minor' : 'patch';
}
