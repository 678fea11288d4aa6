import { dayRange } from './edtf.js';
import { isEntityId } from './entities.js';
import { notFound } from './errors.js';
import { type EntityId, entityIds } from './generated/entities.js';
import { facts, type KnownFact, tombstones } from './generated/facts.js';
import { type TopicId, topicIds } from './generated/topics.js';
import { type FactKind, factKinds } from './kinds.js';
import { nearest } from './nearest.js';
import { nfc } from './nfc.js';
import { flag, knownOptions, mustBe, oneOf } from './validate.js';

/** Any fact of one kind. */
export type FactOfKind<Kind extends FactKind> = Extract<KnownFact, { readonly kind: Kind }>;

/** What {@link findFacts} looks for; a fact must match every condition. */
export interface FactQuery<Kind extends FactKind = FactKind> {
  /** Only facts of this kind; narrows the type of the result. */
  readonly kind?: Kind | undefined;
  /** Only facts of this topic. */
  readonly topic?: TopicId | undefined;
  /** Only facts about this entity. */
  readonly about?: EntityId | undefined;
  /** Only facts whose period or date shares a day with this EDTF date or interval, such as `2017`, `2012/..`. */
  readonly period?: string | undefined;
  /** Only facts whose title or statement contains this text, in any case. */
  readonly text?: string | undefined;
  /** Whether to include facts that were retracted, moved or merged. */
  readonly tombstones?: boolean | undefined;
}

const caller = { fn: 'findFacts', code: 'INVALID_QUERY' } as const;
const conditions = ['kind', 'topic', 'about', 'period', 'text', 'tombstones'] as const;

/**
 * Finds the facts that match every condition, in post order. Withdrawn facts, if requested, come last.
 *
 * @param query - The conditions; without any, it finds all facts. An unknown condition is an error.
 * @returns A new array, yours to sort. It holds the frozen facts themselves, narrowed by `kind`.
 * @throws {@link ScoFactsError} with the code `INVALID_QUERY` for a condition that no fact can meet: an
 * unknown kind, topic, entity or condition, or a period that is not EDTF.
 * @category Facts
 * @example
 * ```ts
 * import { findFacts } from 'sco-facts';
 *
 * findFacts({ kind: 'quantity', period: '2013' }).length; // => 12
 * findFacts({ about: 'kazakhstan' }).map((fact) => fact.id); // => ['astanaSummitHeld']
 * findFacts({ period: 'last year' }); // throws INVALID_QUERY
 * ```
 */
export function findFacts<Kind extends FactKind>(query: FactQuery<Kind> & { readonly kind: Kind }): FactOfKind<Kind>[];
export function findFacts(query?: FactQuery): KnownFact[];
export function findFacts(query: FactQuery = {}): KnownFact[] {
  const { kind, topic, about, period, text, tombstones: withTombstones } = checked(query);
  const range = period === undefined ? undefined : dayRange(period);
  const needle = text === undefined ? undefined : nfc(text).toLowerCase();
  const pool = withTombstones ? [...facts, ...tombstones] : facts;
  return pool.filter((fact) => {
    if (kind !== undefined && fact.kind !== kind) return false;
    if (topic !== undefined && fact.topic !== topic) return false;
    if (about !== undefined && !fact.about.includes(about)) return false;
    if (needle !== undefined && !`${fact.title}\n${fact.statement}`.toLowerCase().includes(needle)) return false;
    if (range === undefined) return true;
    const own = ownRange(fact);
    return own !== undefined && own.first <= range.last && range.first <= own.last;
  });
}

/**
 * Finds the facts about an entity, in post order.
 *
 * @param entityId - Id of a State, place, organization, event or instrument.
 * @returns A new array of the frozen facts.
 * @throws {@link ScoFactsError} with the code `ENTITY_NOT_FOUND` when no entity has the id; it suggests the nearest one.
 * @category Facts
 * @example
 * ```ts
 * import { factsAbout } from 'sco-facts';
 *
 * factsAbout('vienna').map((fact) => fact.id); // => ['eventOutcomesAsExamples', 'drugsEventHeld']
 * ```
 */
export function factsAbout(entityId: EntityId): KnownFact[] {
  if (!isEntityId(entityId)) throw notFound('factsAbout', 'entity', entityId, nearest(entityId, entityIds));
  return facts.filter((fact) => fact.about.includes(entityId));
}

function ownRange(fact: KnownFact) {
  const edtf = 'period' in fact ? fact.period : 'date' in fact ? fact.date : undefined;
  return edtf === undefined ? undefined : dayRange(edtf);
}

function checked(query: FactQuery): FactQuery {
  const own = knownOptions(caller, query, conditions, 'condition');
  const { kind, topic, about, period, text, tombstones: withTombstones } = own;
  oneOf(caller, 'kind', kind, factKinds);
  oneOf(caller, 'topic', topic, topicIds);
  oneOf(caller, 'entity', about, entityIds, 'entityIds');
  if (period !== undefined && (typeof period !== 'string' || !dayRange(period))) {
    throw mustBe(caller, 'period', "an EDTF date such as '2017' or '2011/2015'", period);
  }
  if (text !== undefined && typeof text !== 'string') throw mustBe(caller, 'text', 'a string', text);
  flag(caller, 'tombstones', withTombstones);
  return own;
}
