import { errorMessage } from '../errors.js';
import type { FactEvent } from '../history.js';
import type { Fact } from '../model.js';
import { nearest } from '../nearest.js';
import { quote } from '../quote.js';
import { contentChange } from './compare.js';
import { type CitationError, formatCitation, type ParsedCitation, parseCitation } from './parse.js';
import { contentOf, type Revision, revisionBefore } from './revision.js';
import { idsOf } from './set-ids.js';
import { setDigest } from './set-key.js';
import { type CitedVerdict, citedVerdict, worstVerdict } from './verdict.js';
import { compareVersions } from './version.js';
import { ownWorld, type World } from './world.js';

/** The state of a cited fact, as of the version in use. */
export type CitationState = 'current' | 'relocated' | 'reworded' | 'amended' | 'moved' | 'retracted' | 'unknown';

/** Why a citation cannot be resolved. */
export type UnknownReason =
  | CitationError['code']
  | 'NEWER_VERSION'
  | 'NO_SUCH_VERSION'
  | 'NO_SUCH_FACT'
  | 'DIGEST_MISMATCH';

/** An event, with the version in which it happened. */
export interface DatedEvent extends FactEvent {
  /** Version of the package that did it. */
  readonly version: string;
  /** Day of its release, as YYYY-MM-DD. */
  readonly date: string;
}

/** The answer to a citation that could be resolved. */
export interface ResolvedCitation extends CitedVerdict {
  /** State of the fact; for a set, the worst of its facts. */
  readonly state: Exclude<CitationState, 'unknown'>;
  /** The version in use. It does not know what later versions changed. */
  readonly asOf: string;
  /** The citation as it was read. */
  readonly citation: ParsedCitation;
  /** The fact as it was in the cited version. */
  readonly cited: Revision;
  /** The fact as it is now: its replacement if it was moved, its last content if it was retracted. */
  readonly now: Fact;
  /** What happened to the cited fact since the cited version, oldest first. */
  readonly events: readonly DatedEvent[];
  /** Whether the digest in the citation is right; absent if the citation has none. */
  readonly digestMatches: boolean | undefined;
  /** For a set: the answer for each of its facts. `cited`, `now` and `events` are those of the first in the worst state. */
  readonly members?: readonly Resolution[] | undefined;
}

/** The answer when a citation cannot be resolved. */
export interface UnknownCitation {
  /** The citation cannot be resolved. */
  readonly state: 'unknown';
  /** The version in use. */
  readonly asOf: string;
  /** Why it cannot be resolved. */
  readonly reason: UnknownReason;
  /** One line for people. */
  readonly message: string;
  /** The message without the name of the function. */
  readonly problem: string;
  /** The citation, if the text has one. */
  readonly citation: ParsedCitation | undefined;
  /** False if the digest is not that of the id and version; absent if it was not checked. */
  readonly digestMatches: false | undefined;
  /** For a set: the answer for each of its facts. */
  readonly members?: readonly Resolution[] | undefined;
}

/** What {@link resolveCitation} returns, discriminated by `state`. */
export type Resolution = ResolvedCitation | UnknownCitation;

/**
 * Says whether a citation of this or any earlier version still holds, offline.
 *
 * @param text - The key of a fact or a set, a package URL, the address of a fact's file, a reference, or running text
 * that contains one; if there are several, the first is resolved. A citation from {@link parseCitation} or
 * {@link findCitations} is accepted as well.
 * @returns The state as of this version, the fact as cited and as it is now, and the events in between. The state is
 * `unknown`, with a reason, for text that is not a citation, for a version newer than this one, and for a key whose
 * digest is wrong. The verdict of the record is included. Nothing is guessed. For a set, the worst state and the
 * verdict that calls for the most caution among its facts, with the answer for each in `members`.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { citationKey, resolveCitation } from 'sco-facts/citations';
 *
 * resolveCitation(citationKey(ratsArrests)).state; // => 'current'
 * resolveCitation('sco-facts@99.0.0/ratsArrests:0123456789ab').state; // => 'unknown'
 * ```
 */
export function resolveCitation(text: unknown): Resolution {
  return resolveIn(ownWorld(), text);
}

/** @internal */
export function resolveIn(world: World, text: unknown): Resolution {
  if (isParsed(text)) return resolveParsed(world, text);
  const parsed = parseCitation(text);
  return parsed.ok ? resolveParsed(world, parsed.citation) : unknown(world, parsed.error.code, parsed.error.problem);
}

/** Checks for a citation that was read, with fields as {@link parseCitation} gives them. */
function isParsed(value: unknown): value is ParsedCitation {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'form')) return false;
  try {
    formatCitation(value as ParsedCitation);
    return true;
  } catch {
    return false;
  }
}

function resolveParsed(world: World, citation: ParsedCitation): Resolution {
  const ids = idsOf(citation.id);
  return ids ? resolveSet(world, citation, ids) : resolveOne(world, citation);
}

const worse: readonly CitationState[] = [
  'current',
  'relocated',
  'reworded',
  'amended',
  'moved',
  'retracted',
  'unknown',
];

/** Answers for a set with its first fact in the worst state; its digest is checked if every fact of it is known. */
function resolveSet(world: World, citation: ParsedCitation, ids: readonly string[]): Resolution {
  const { ids: _ids, digest = '', ...rest } = citation;
  const members = ids.map((id) => resolveOne(world, { ...rest, id }));
  const rank = ({ state }: Resolution) => worse.indexOf(state);
  const worst = members.reduce((first, member) => (rank(member) > rank(first) ? member : first));
  if (worst.state === 'unknown') return { ...worst, citation, members };
  const known = members.filter((member) => member.state !== 'unknown');
  const cited = known.map((member) => ({ id: member.citation.id, digest: member.cited.digest }));
  if (!setDigest(cited).startsWith(digest)) {
    const problem = `the digest ${digest} is not that of these ${ids.length} facts in ${citation.version}`;
    return { ...unknown(world, 'DIGEST_MISMATCH', problem, citation), members };
  }
  const { verdict, verdictAsOf, verdictWhenCited, verdictChanged, ...answer } = worst;
  return { ...answer, citation, ...worstVerdict(known), digestMatches: true, members };
}

function resolveOne(world: World, citation: ParsedCitation): Resolution {
  const { version, id, digest } = citation;
  const because = (reason: UnknownReason, problem: string) => unknown(world, reason, problem, citation);

  if (compareVersions(version, world.version) > 0) {
    return because('NEWER_VERSION', `${version} is newer than this version, ${world.version}`);
  }
  const position = world.releases.findIndex((release) => release.version === version);
  if (position < 0) return because('NO_SUCH_VERSION', `there is no version ${version} of the package`);
  const current = world.facts.get(id);
  const created = world.releases.findIndex((release) => release.created.includes(id));
  if (!current || created < 0 || created > position) {
    const hint = current ? `it was added in ${world.releases[created]?.version}` : suggestion(world, id);
    return because('NO_SUCH_FACT', `${version} has no fact ${quote(id)}${hint && `; ${hint}`}`);
  }

  const events = eventsSince(world, position, id);
  const cited = revisionBefore(events, current);
  if (digest !== undefined && !cited.digest.startsWith(digest)) {
    const other = digestOrigin(world, current, created, digest);
    const hint = other && `; it is that of ${other}`;
    return because('DIGEST_MISMATCH', `the digest ${digest} is not that of ${quote(id)} in ${version}${hint}`);
  }
  const now = world.facts.get(current.standing?.to ?? id) ?? current;
  return {
    state: stateOf(current, cited, events),
    asOf: world.version,
    citation,
    cited,
    now,
    events,
    ...citedVerdict(world.verdicts, citation, now.id),
    digestMatches: digest === undefined ? undefined : true,
  };
}

/** What happened to a fact after a release. */
function eventsSince({ releases }: World, position: number, id: string): DatedEvent[] {
  return releases
    .slice(position + 1)
    .flatMap(({ version, date, events }) =>
      events.filter((event) => event.fact === id).map((event) => ({ version, date, ...event })),
    );
}

/** Says which version of a fact, or else which other fact, a digest belongs to; empty if there is none. */
function digestOrigin(world: World, fact: Fact, created: number, digest: string): string {
  const versions = world.releases.flatMap(({ version }, position) => {
    if (position < created) return [];
    return revisionBefore(eventsSince(world, position, fact.id), fact).digest.startsWith(digest) ? [version] : [];
  });
  if (versions.length > 0) return versions.length > 1 ? `${versions[0]} to ${versions.at(-1)}` : `${versions[0]}`;
  const other = [...world.facts.values()].find((each) => each.digest.startsWith(digest));
  return other ? `${quote(other.id)}` : '';
}

function stateOf(current: Fact, cited: Revision, events: readonly FactEvent[]): ResolvedCitation['state'] {
  const state = current.standing?.state;
  if (state === 'retracted') return 'retracted';
  if (state === 'moved' || state === 'merged') return 'moved';
  const change = contentChange(cited.content, contentOf(current));
  if (change === undefined) return 'current';
  return events.some(({ splitInto }) => splitInto) ? 'amended' : change; // a part of what was cited is elsewhere now
}

function suggestion({ facts: known }: World, id: string): string {
  const meant = nearest(id, [...known.keys()]);
  return meant === undefined ? '' : `did you mean ${quote(meant)}?`;
}

function unknown(
  world: World,
  reason: UnknownReason,
  problem: string,
  citation?: ParsedCitation | undefined,
): UnknownCitation {
  const digestMatches = reason === 'DIGEST_MISMATCH' ? false : undefined;
  return {
    state: 'unknown',
    asOf: world.version,
    reason,
    message: errorMessage('resolveCitation', problem),
    problem,
    citation,
    digestMatches,
  };
}
