import { citedVerdict } from '../citations/verdict.js';
import { getFact, isFactId } from '../facts.js';
import { factIds } from '../generated/facts.js';
import { verdictReleases } from '../generated/verdict-history.js';
import { verdicts } from '../generated/verdicts.js';
import { VERSION } from '../generated/version.js';
import type { Fact } from '../model.js';
import type { Verdict } from '../record/verdicts.js';

/** The facts that directives can name, withdrawn ones included, with the verdicts on them. */
export interface KnownFacts {
  readonly ids: readonly string[];
  find(id: string): Fact | undefined;
  verdictOf(id: string): Verdict | undefined;
  /** The verdict with its day and what contradicts the fact, in English. */
  verdictWordsOf(id: string): string | undefined;
}

/** The facts of this version. */
export const knownFacts: KnownFacts = {
  ids: factIds,
  find: (id) => (isFactId(id) ? getFact(id) : undefined),
  verdictOf: (id) => citedVerdict(verdictReleases, { id, version: VERSION }, id).verdict,
  verdictWordsOf: (id) => verdicts.find(([, ids]) => ids.split(' ').includes(id))?.[0],
};
