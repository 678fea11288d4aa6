import { type ContentChange, changedFields, contentChange, type FieldChange } from '../../src/citations/compare.js';
import type { FactEvent } from '../../src/history.js';
import type { FactContent } from '../../src/model.js';
import { digestOf } from '../digest.js';
import type { Fault } from '../read/fault.js';
import { type Bump, beforeFirstMajor, largerBump } from './bump.js';
import { type FactState, isTombstone } from './fold.js';
import type { PendingChange } from './pending.js';

/** A planned event, with the data that the version rules and the change list need. */
export interface PlannedEvent {
  readonly event: FactEvent;
  readonly fields: readonly FieldChange[];
  readonly bump: Bump;
}

/** The changes of the next release to the facts, or the faults that prevent it. */
export interface FactPlan {
  readonly planned: readonly PlannedEvent[];
  /** The smallest bump that the version rules allow. */
  readonly bump: Bump;
  readonly faults: readonly Fault[];
}

const literalFields = ['topic', 'about']; // presentation, but literal in the types

/** Returns the bump for a change of content, before the rule for versions below 1.0.0. */
function bumpOfContent(change: ContentChange, fields: readonly FieldChange[]): Bump {
  const has = (names: readonly string[]) => fields.some((field) => names.includes(field.field));
  const typeChanged = fields.some(
    ({ before: old, after: now }) => old === undefined || now === undefined || typeof old !== typeof now,
  );
  if (has(['kind', 'unit'])) return 'major';
  if (change === 'amended') return typeChanged ? 'major' : 'minor';
  return has(literalFields) ? 'minor' : 'patch';
}

/** Compares the facts with the last release and plans what the next one records. */
export function planFacts(
  facts: readonly FactContent[],
  states: ReadonlyMap<string, FactState>,
  pending: readonly PendingChange[],
  version: string,
): FactPlan {
  const faults: Fault[] = [];
  const planned: PlannedEvent[] = [];
  const ids = new Set(facts.map((fact) => fact.id));
  const reasons = new Map(pending.map((change) => [change.fact, change]));
  const isCurrent = (id: string) => {
    const event = pending.find(({ fact }) => fact === id)?.event;
    return ids.has(id) && (event ? event === 'reinstated' : !isTombstone(states.get(id)?.standing));
  };
  const fault = (item: string, field: string, problem: string, remedy: string) =>
    faults.push({ file: 'pending.json', item, field, problem, remedy });

  if (reasons.size < pending.length) fault('the list', '', 'names a fact twice', 'merge the two entries');
  for (const content of facts) {
    const state = states.get(content.id);
    const change = reasons.get(content.id);
    reasons.delete(content.id);
    for (const part of change?.splitInto ?? []) {
      const problem = splitProblem(part, content.id, isCurrent);
      if (problem) fault(content.id, 'splitInto', ...problem);
    }
    const next = state ? planFact(content, state, change, ids, fault) : planNew(content, change, fault);
    if (next) planned.push(next);
  }
  for (const id of reasons.keys()) fault(id, 'fact', 'no fact has this id', 'correct it or remove the entry');
  for (const [id, { content }] of states) {
    if (ids.has(id)) continue;
    faults.push({
      file: `facts/${content.topic}.json`,
      item: id,
      field: '',
      problem: 'was released, but is missing',
      remedy: 'put it back and retract or move it in data/pending.json: an id never vanishes',
    });
  }
  const bump = planned.map((item) => item.bump).reduce(largerBump, 'none');
  return { planned, bump: beforeFirstMajor(bump, version), faults };
}

type AddFault = (item: string, field: string, problem: string, remedy: string) => void;

function planNew(content: FactContent, change: PendingChange | undefined, fault: AddFault): PlannedEvent {
  for (const field of ['event', 'splitInto'] as const) {
    if (change?.[field])
      fault(content.id, field, 'the fact was never released', 'remove the entry, and the fact too if necessary');
  }
  return {
    event: { type: 'created', fact: content.id, revision: 1, digest: digestOf(content) },
    fields: [],
    bump: 'minor',
  };
}

function planFact(
  content: FactContent,
  state: FactState,
  change: PendingChange | undefined,
  ids: ReadonlySet<string>,
  fault: AddFault,
): PlannedEvent | undefined {
  const kind = contentChange(state.content, content);
  const splitInto = change?.splitInto;
  const why = change ? { reason: change.reason, note: change.note } : {};
  if (change?.event) {
    const problem = eventProblem(change, kind, state, ids);
    if (problem) fault(content.id, 'event', ...problem);
    if (splitInto) fault(content.id, 'splitInto', `is ${change.event}, but also split`, 'remove "splitInto"');
    const to = change.to === undefined ? {} : { to: change.to };
    const { revision, digest } = state;
    return {
      event: { type: change.event, fact: content.id, revision, digest, ...to, ...why },
      fields: [],
      bump: 'minor',
    };
  }
  if (!kind) {
    if (change) fault(content.id, '', 'has an entry, but was not changed', 'remove the entry, or name an event');
    return undefined;
  }
  if (isTombstone(state.standing))
    fault(content.id, '', 'is withdrawn, but its content was changed', 'restore its content');
  if (kind === 'amended' && !change) {
    fault(content.id, '', 'was amended, but no reason is given', 'add { "fact", "reason", "note" } for it');
  }
  const fields = changedFields(state.content, content);
  const type = splitInto ? 'amended' : kind; // it says less, even if only its words changed
  return {
    event: {
      type,
      fact: content.id,
      revision: state.revision + 1,
      digest: digestOf(content),
      ...(splitInto ? { splitInto } : {}),
      ...why,
      superseded: { revision: state.revision, digest: state.digest, content: state.content },
    },
    fields,
    bump: bumpOfContent(type, fields),
  };
}

/** Says what is wrong with a fact that is to hold a part of another one; nothing if it is sound. */
function splitProblem(part: string, id: string, isCurrent: (id: string) => boolean): [string, string] | undefined {
  if (part === id) return ['is split into itself', 'name only the facts that hold the other parts'];
  return isCurrent(part)
    ? undefined
    : [`is split into '${part}', but no current fact has this id`, 'correct "splitInto", or add the fact'];
}

/** Says what is wrong with a retraction, a move or a reinstatement, and what to do; nothing if it is sound. */
function eventProblem(
  { event, to }: PendingChange,
  kind: ContentChange | undefined,
  state: FactState,
  ids: ReadonlySet<string>,
): [string, string] | undefined {
  const gone = isTombstone(state.standing);
  const isRedirect = event === 'moved' || event === 'merged';
  if (kind) return [`is ${event}, but its content was changed, too`, 'do only one of the two in a release'];
  if (event === 'reinstated') return gone ? undefined : ['is reinstated, but was not withdrawn', 'remove the entry'];
  if (gone && (state.standing?.to === undefined || !isRedirect)) {
    return [`is ${event}, but was already withdrawn`, 'reinstate it first'];
  }
  if (!isRedirect)
    return to === undefined ? undefined : ['is retracted, but names another fact', 'call it moved or merged'];
  if (to === undefined) return [`is ${event}, but "to" is missing`, 'name the fact that replaces it in "to"'];
  return ids.has(to) ? undefined : [`is ${event} to '${to}', but no fact has this id`, 'correct "to"'];
}
