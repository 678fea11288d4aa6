import type { FactEvent } from '../../src/history.js';
import type { FactContent, FactStanding } from '../../src/model.js';
import type { HistoryFile } from './chain.js';

/** What the history says of one fact, as of its last release. */
export interface FactState {
  readonly revision: number;
  readonly digest: string;
  readonly content: FactContent;
  readonly standing?: FactStanding | undefined;
  /** Version of the last amendment, which a reinstated fact still has to tell. */
  readonly amendedIn?: string | undefined;
}

const tombstoneStates = ['retracted', 'moved', 'merged'];

/** Whether a standing means that the fact is withdrawn. */
export const isTombstone = (standing: FactStanding | undefined) =>
  standing !== undefined && tombstoneStates.includes(standing.state);

/** Folds the history into the state of every fact that was ever released. */
export function foldHistory(history: readonly HistoryFile[]): ReadonlyMap<string, FactState> {
  const states = new Map<string, FactState>();
  const contents = new Map<string, FactContent>();
  for (const release of history) {
    for (const [digest, content] of Object.entries(release.contents)) contents.set(digest, content);
    for (const event of release.events) {
      const content = contents.get(event.digest);
      if (!content) throw new Error(`foldHistory: no content for '${event.fact}' in ${release.version}`);
      const before = states.get(event.fact);
      const amendedIn = event.type === 'amended' ? release.version : before?.amendedIn;
      const standing = standingAfter(event, release.version, amendedIn, before?.standing);
      states.set(event.fact, { revision: event.revision, digest: event.digest, content, standing, amendedIn });
    }
  }
  return states;
}

/** The standing of a fact after an event; words and evidence may change without one. */
function standingAfter(
  { type, to }: FactEvent,
  version: string,
  amendedIn: string | undefined,
  before: FactStanding | undefined,
): FactStanding | undefined {
  switch (type) {
    case 'retracted':
      return { state: type, since: version };
    case 'moved':
    case 'merged':
      return { state: type, since: version, to };
    case 'amended':
    case 'reinstated':
      return amendedIn === undefined ? undefined : { state: 'amended', since: amendedIn };
    default:
      return before;
  }
}
