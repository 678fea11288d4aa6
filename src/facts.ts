import { notFound } from './errors.js';
import { type FactId, type FactMap, factIds, facts, type KnownFact, tombstones } from './generated/facts.js';
import { nearest } from './nearest.js';

// both built on first use, so that an import computes nothing; the ids apart, so that a guard bundles no fact
let idSet: ReadonlySet<unknown> | undefined;
let byId: ReadonlyMap<unknown, KnownFact> | undefined;

function knownIds(): ReadonlySet<unknown> {
  idSet ??= new Set(factIds);
  return idSet;
}

function index(): ReadonlyMap<unknown, KnownFact> {
  byId ??= new Map([...facts, ...tombstones].map((fact) => [fact.id, fact]));
  return byId;
}

/**
 * Checks whether a value is the id of a fact of this version.
 *
 * @param value - Anything: text from a user, a file or a URL.
 * @returns Whether it is one; the type narrows to {@link FactId}.
 * @category Facts
 * @example
 * ```ts
 * import { isFactId } from 'sco-facts';
 *
 * isFactId('ratsExtraditions'); // => true
 * isFactId('__proto__'); // => false
 * ```
 */
export function isFactId(value: unknown): value is FactId {
  return knownIds().has(value);
}

/**
 * Returns the fact with an id.
 *
 * @param id - A known id; guard other text with {@link isFactId} first.
 * @returns The frozen fact, in its exact type. It is the same object as the constant of that name.
 * @throws {@link ScoFactsError} with the code `FACT_NOT_FOUND` when no fact has the id; it suggests the nearest one.
 * @category Facts
 * @example
 * ```ts
 * import { getFact } from 'sco-facts';
 *
 * getFact('ratsExtraditions').unit; // => '{person}'
 * getFact('ratsExtradition' as 'ratsExtraditions'); // throws FACT_NOT_FOUND
 * ```
 */
export function getFact<Id extends FactId>(id: Id): FactMap[Id] {
  const fact = index().get(id);
  if (!fact) throw notFound('getFact', 'fact', id, nearest(id, factIds));
  return fact as FactMap[Id];
}
