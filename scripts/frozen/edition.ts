import { pageAddress } from '../../src/citations/page.js';
import type { HistoryFile } from '../history/chain.js';
import { type FactState, foldFacts, isTombstone } from '../history/fold.js';
import { foldItems, keyOf } from '../history/items.js';

/** A fact as a release had it. */
export interface FrozenFact extends FactState {
  readonly id: string;
  readonly isWithdrawn: boolean;
  /** The verdict of the record in that release, and its day; early releases had no record. */
  readonly verdict?: { readonly verdict: string; readonly asOf: string } | undefined;
  /** Address of its page. */
  readonly address: string;
}

/** A release, as its frozen pages show it. */
export interface Edition {
  readonly version: string;
  readonly date: string;
  readonly facts: readonly FrozenFact[];
}

/** Returns the last release of a history with every fact that was released by then. */
export function editionOf(history: readonly HistoryFile[]): Edition {
  const last = history.at(-1);
  if (!last) throw new Error('editionOf: the history is empty');
  const { version, date } = last;
  const items = foldItems(history);
  const facts = [...foldFacts(history)].map(([id, state]): FrozenFact => {
    const assessment = items.get(keyOf({ part: 'assessment', id }));
    const verdict = assessment && !assessment.isRemoved ? (assessment.content as FrozenFact['verdict']) : undefined;
    const isWithdrawn = isTombstone(state.standing);
    return { ...state, id, isWithdrawn, verdict, address: pageAddress(version, id) };
  });
  return { version, date, facts };
}
