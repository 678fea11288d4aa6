import { facts, tombstones } from '../generated/facts.js';
import { type CompactRelease, releases } from '../generated/history.js';
import { type VerdictRelease, verdictReleases } from '../generated/verdict-history.js';
import { VERSION } from '../generated/version.js';
import type { Fact } from '../model.js';

/** Everything that an answer rests on: one version of the data, with its history. */
export interface World {
  readonly version: string;
  readonly releases: readonly CompactRelease[];
  readonly facts: ReadonlyMap<string, Fact>;
  readonly verdicts: readonly VerdictRelease[];
}

let own: World | undefined;

/** The world of this version of the package; made on first use, so that an import computes nothing. */
export function ownWorld(): World {
  own ??= {
    version: VERSION,
    releases,
    facts: new Map([...facts, ...tombstones].map((fact) => [fact.id, fact])),
    verdicts: verdictReleases,
  };
  return own;
}
