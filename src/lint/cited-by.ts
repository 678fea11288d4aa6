import { parseCitation } from '../citations/parse.js';
import { type Resolution, resolveCitation, type UnknownReason } from '../citations/resolve.js';
import { type ErrorCode, notFound, ScoFactsError } from '../errors.js';
import { type FactId, factIds, facts } from '../generated/facts.js';
import { releases } from '../generated/history.js';
import type { Fact } from '../model.js';
import { nearest } from '../nearest.js';
import { quote } from '../quote.js';
import { bareIdsIn } from './passage-citations.js';

/** The facts that a citation names: those of this version for bare ids, else as they were in the version cited. */
export function factsCitedBy(fn: string, citation: string): readonly Fact[] {
  if (!parseCitation(citation).ok) {
    const [first] = bareIdsIn(citation);
    const { id, version } = first ?? { id: citation.trim(), version: undefined };
    return version === undefined ? [currentFact(fn, id)] : resolved(fn, fileOf(version, id), citation);
  }
  return resolved(fn, citation);
}

const fileOf = (version: string, id: string) => `pkg:npm/sco-facts@${version}#dist/facts/${id}.json`;

function currentFact(fn: string, id: string): Fact {
  const fact = facts.find((one) => one.id === id);
  if (fact) return fact;
  throw notFound(fn, 'fact', id, nearest(id, factIds));
}

function resolved(fn: string, citation: string, input = citation): readonly Fact[] {
  const resolution = resolveCitation(citation);
  const members = resolution.members ?? [resolution];
  const known = members.flatMap((one) => (one.state === 'unknown' ? [] : [one.cited]));
  if (resolution.state !== 'unknown') {
    return known.map(({ content, revision, digest }) => ({ ...content, revision, digest }) as Fact);
  }
  throw unresolved(fn, input, resolution, members);
}

const codes: Partial<Record<UnknownReason, ErrorCode>> = {
  NO_SUCH_FACT: 'FACT_NOT_FOUND',
  NO_SUCH_VERSION: 'VERSION_NOT_FOUND',
  NEWER_VERSION: 'VERSION_NOT_FOUND',
};

/** The error for a citation that cannot be resolved; of a set, it names every member that is at fault. */
function unresolved(
  fn: string,
  input: string,
  whole: Resolution & { readonly state: 'unknown' },
  members: readonly Resolution[],
) {
  const code = codes[whole.reason] ?? 'INVALID_ARGUMENT';
  const poor = members.flatMap((one) => (one.state === 'unknown' ? [one] : []));
  const problems = new Set((poor.length > 0 ? poor : [whole]).map(({ problem }) => problem));
  const problem = `${quote(input)} cannot be resolved: ${[...problems].join('; ')}`;
  const version = whole.citation?.version ?? '';
  const versions = releases.map((release) => release.version);
  const suggestion =
    code === 'VERSION_NOT_FOUND'
      ? (nearest(version, versions) ?? versions.at(-1))
      : poor.length === 1
        ? nearest<FactId>(poor[0]?.citation?.id, factIds)
        : undefined;
  return new ScoFactsError(code, fn, problem, input, code === 'INVALID_ARGUMENT' ? undefined : suggestion);
}
