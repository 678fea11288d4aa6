import { type Resolution, resolveCitation } from '../citations/index.js';
import { type CompactRelease, releases } from '../generated/history.js';
import { factIds, getFact, isFactId, VERSION } from '../index.js';
import type { Fact } from '../model.js';

/** The facts of one version of the package, with the history up to it. */
export interface Archive {
  readonly version: string;
  readonly releases: readonly CompactRelease[];
  readonly ids: readonly string[];
  /** The fact, even if it was withdrawn. */
  readonly fact: (id: string) => Fact | undefined;
  readonly resolve: (text: string) => Resolution;
}

/** The version of the package that the command is part of. */
export const installed: Archive = {
  version: VERSION,
  releases,
  ids: factIds,
  fact: (id) => (isFactId(id) ? getFact(id) : undefined),
  resolve: resolveCitation,
};
