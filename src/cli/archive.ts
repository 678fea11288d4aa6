import { type Resolution, resolveCitation } from '../citations/index.js';
import { type CompactRelease, releases } from '../generated/history.js';
import { recordChanges } from '../generated/record-changes.js';
import { factIds, getFact, isFactId, VERSION } from '../index.js';
import type { Fact } from '../model.js';
import type { RecordChange } from '../record/changes.js';

/** What one version of the package knows of its facts and of the versions before it. */
export interface Archive {
  readonly version: string;
  readonly releases: readonly CompactRelease[];
  /** What releases did to the record, by version. */
  readonly recordChanges: Readonly<Record<string, readonly RecordChange[]>>;
  readonly ids: readonly string[];
  /** The fact, even if it was withdrawn. */
  readonly fact: (id: string) => Fact | undefined;
  readonly resolve: (text: string) => Resolution;
}

/** The version of the package that the command is part of. */
export const installed: Archive = {
  version: VERSION,
  releases,
  recordChanges,
  ids: factIds,
  fact: (id) => (isFactId(id) ? getFact(id) : undefined),
  resolve: resolveCitation,
};
