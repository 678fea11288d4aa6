import type { FactEvent } from '../../src/history.js';
import type { FactContent, FactStanding } from '../../src/model.js';
import { foldReleases, type ItemKind } from './apply.js';
import type { HistoryFile } from './chain.js';

/** The state of one fact, as of the last release. */
export interface FactState {
  readonly revision: number;
  readonly digest: string;
  readonly content: FactContent;
  readonly standing?: FactStanding | undefined;
  /** Version of the last amendment; a reinstated fact still names it. */
  readonly amendedIn?: string | undefined;
}

const tombstoneStates = ['retracted', 'moved', 'merged'];

/** Whether a standing means that the fact is withdrawn. */
export const isTombstone = (standing: FactStanding | undefined) =>
  standing !== undefined && tombstoneStates.includes(standing.state);

/** Facts, as a fold sees them. */
export const factItems: ItemKind<FactEvent, FactContent, FactState> = {
  keyOf: ({ fact }) => fact,
  nameOf: ({ fact }) => `'${fact}'`,
  stateAfter: (event, content, version, before) => {
    const amendedIn = event.type === 'amended' ? version : before?.amendedIn;
    const standing = standingAfter(event, version, amendedIn, before?.standing);
    return { revision: event.revision, digest: event.digest, content, standing, amendedIn };
  },
};

/** Folds the history into the state of every fact that was ever released. */
export const foldFacts = (history: readonly HistoryFile[]): ReadonlyMap<string, FactState> =>
  foldReleases(factItems, history);

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
    case 'created':
    case 'reworded':
    case 'relocated':
      return before;
  }
}
