import { type ParsedCitation, type Resolution, resolveCitation } from '../citations/index.js';
import { type CitedVerdict, citedVerdict } from '../citations/verdict.js';
import { type CompactRelease, releases } from '../generated/history.js';
import { verdictReleases } from '../generated/verdict-history.js';
import { factIds, getFact, isFactId, VERSION } from '../index.js';
import type { Fact } from '../model.js';

/** The facts of one version of the package, with the history up to it. */
export interface Archive {
  readonly version: string;
  readonly releases: readonly CompactRelease[];
  readonly ids: readonly string[];
  /** The fact, even if it was withdrawn. */
  readonly fact: (id: string) => Fact | undefined;
  readonly resolve: (citation: string | ParsedCitation) => Resolution;
  /** The verdict on a fact in this version. */
  readonly verdict: (id: string) => CitedVerdict;
}

/** The version of the package that the command is part of. */
export const installed: Archive = {
  version: VERSION,
  releases,
  ids: factIds,
  fact: (id) => (isFactId(id) ? getFact(id) : undefined),
  resolve: resolveCitation,
  verdict: (id) => citedVerdict(verdictReleases, { id, version: VERSION }, id),
};
