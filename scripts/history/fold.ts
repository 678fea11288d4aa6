import { type StandingState, standingAfter } from '../../src/citations/standing.js';
import type { FactEvent } from '../../src/history.js';
import type { FactContent } from '../../src/model.js';
import { foldReleases, type ItemKind } from './apply.js';
import type { HistoryFile } from './chain.js';

export { isTombstone } from '../../src/citations/standing.js';

/** The state of one fact, as of the last release. */
export interface FactState extends StandingState {
  readonly revision: number;
  readonly digest: string;
  readonly content: FactContent;
}

/** Facts, as a fold sees them. */
export const factItems: ItemKind<FactEvent, FactContent, FactState> = {
  keyOf: ({ fact }) => fact,
  nameOf: ({ fact }) => `'${fact}'`,
  stateAfter: (event, content, version, before) => {
    const { standing, amendedIn } = standingAfter(event, version, before);
    return { revision: event.revision, digest: event.digest, content, standing, amendedIn };
  },
};

/** Folds the history into the state of every fact that was ever released. */
export const foldFacts = (history: readonly HistoryFile[]): ReadonlyMap<string, FactState> =>
  foldReleases(factItems, history);
