import { notFound, ScoFactsError } from '../errors.js';
import { deepFreeze } from '../freeze.js';
import type { FactEvent } from '../history.js';
import type { Fact, FactStanding } from '../model.js';
import { nearest } from '../nearest.js';
import { quote } from '../quote.js';
import { revisionBefore } from './revision.js';
import { isTombstone, type StandingState, standingAfter } from './standing.js';
import { supersededFacts } from './superseded.js';
import { compareVersions } from './version.js';
import { ownWorld, type World } from './world.js';

/** The facts of one release by id, and those of them that were not withdrawn. */
interface Edition {
  readonly byId: ReadonlyMap<string, Fact>;
  readonly facts: readonly Fact[];
}

const editions = new Map<string, Edition>(); // made on first use

/**
 * Returns the facts exactly as a release of this package had them, offline.
 *
 * @param version - A released version, this one or an earlier one, such as `'0.1.0'`.
 * @returns The frozen facts in post order, with the digests, revisions and standing of that release. Facts that were
 * withdrawn by then are left out, as in `facts`; {@link factAt} has them.
 * @throws {@link ScoFactsError} with the code `VERSION_NOT_FOUND` when there is no such version; it suggests the
 * nearest one.
 * @category Citations
 * @example
 * ```ts
 * import { factsAt } from 'sco-facts/citations';
 *
 * factsAt('0.1.0').some(({ id }) => id === 'unCharterPursued'); // => false
 * factsAt('0.6.0').some(({ id }) => id === 'unCharterPursued'); // => true
 * factsAt('0.1'); // throws VERSION_NOT_FOUND
 * ```
 */
export function factsAt(version: string): readonly Fact[] {
  return edition('factsAt', version).facts;
}

/**
 * Returns one fact exactly as a release of this package had it, offline.
 *
 * @param version - A released version, this one or an earlier one, such as `'0.1.0'`.
 * @param id - Id of a fact that the release had, even if it was withdrawn.
 * @returns The frozen fact, with the digest, revision and standing of that release. If its content has changed since, only
 * {@link formatCitation} writes a citation of it, for which it needs the version.
 * @throws {@link ScoFactsError} with the code `VERSION_NOT_FOUND` when there is no such version, and `FACT_NOT_FOUND`
 * when the version has no such fact; it suggests the nearest one, or says which version added it.
 * @category Citations
 * @example
 * ```ts
 * import { factAt } from 'sco-facts/citations';
 *
 * factAt('0.5.1', 'aimDialogue').kind; // => 'aim'
 * factAt('0.6.0', 'aimDialogue').kind; // => 'assertion'
 * factAt('0.5.1', 'aimDialog'); // throws FACT_NOT_FOUND
 * ```
 */
export function factAt(version: string, id: string): Fact {
  const { byId } = edition('factAt', version);
  const fact = byId.get(id);
  if (fact) return fact;
  const later = ownWorld().releases.find(({ created }) => created.includes(id));
  if (!later) throw notFound('factAt', 'fact', id, nearest(id, [...byId.keys()]));
  const problem = `${version} has no fact ${quote(id)}; it was added in ${later.version}`;
  throw new ScoFactsError('FACT_NOT_FOUND', 'factAt', problem, id);
}

function edition(fn: string, version: string): Edition {
  const known = editions.get(version);
  if (known) return known;
  const world = ownWorld();
  const versions = world.releases.map((release) => release.version);
  if (!versions.includes(version)) {
    const range = `it has ${versions[0]} to ${versions.at(-1)}`;
    const problem = `there is no version ${quote(version)} of the package; ${range}`;
    throw new ScoFactsError('VERSION_NOT_FOUND', fn, problem, version, nearestVersion(version, versions));
  }
  const made = editionIn(world, version);
  editions.set(version, made);
  return made;
}

const written = /^v?(?<release>\d{1,9}(?:\.\d{1,9}){0,2})(?:[-+.].{0,60})?$/;

/**
 * The version that was probably meant: the last one that begins as the text does, such as `0.5.1` for `0.5`; else the last
 * one of the same major version that is not later. Nothing if the text is no version, or is far from all of them.
 */
function nearestVersion(text: unknown, versions: readonly string[]): string | undefined {
  const release = typeof text === 'string' ? written.exec(text)?.groups?.['release'] : undefined;
  if (release === undefined) return undefined;
  const [major] = release.split('.');
  return (
    versions.findLast((version) => `${version}.`.startsWith(`${release}.`)) ??
    versions.findLast((version) => version.startsWith(`${major}.`) && compareVersions(version, release) <= 0)
  );
}

/** @internal */
export function editionIn({ releases, facts }: World, version: string): Edition {
  const count = releases.findIndex((release) => release.version === version) + 1;
  const before = releases.slice(0, count);
  const ids = new Set(before.flatMap(({ created }) => created));
  const standings = new Map<string, StandingState>();
  for (const release of before) {
    for (const event of release.events) {
      standings.set(event.fact, standingAfter(event, release.version, standings.get(event.fact)));
    }
  }
  const since = new Map<string, FactEvent[]>();
  for (const event of releases.slice(count).flatMap(({ events }) => events)) {
    const events = since.get(event.fact);
    if (events) events.push(event);
    else since.set(event.fact, [event]);
  }
  const byId = new Map<string, Fact>();
  for (const [id, fact] of facts) {
    const events = since.get(id);
    if (ids.has(id)) byId.set(id, events ? earlier(fact, events, standings.get(id)?.standing) : fact);
  }
  return { byId, facts: Object.freeze([...byId.values()].filter(({ standing }) => !isTombstone(standing))) };
}

function earlier(fact: Fact, events: readonly FactEvent[], standing: FactStanding | undefined): Fact {
  const { content, revision, digest } = revisionBefore(events, fact);
  const then = deepFreeze({ ...content, revision, digest, ...(standing ? { standing } : {}) });
  if (digest !== fact.digest) supersededFacts.add(then);
  return then;
}
