import { join } from 'node:path';
import type { FactContent } from '../../src/model.js';
import { applyRelease } from './apply.js';
import { type Bump, largerBump, nextVersion } from './bump.js';
import { type HistoryFile, readHistory } from './chain.js';
import { type FactState, factItems, foldFacts } from './fold.js';
import { type PendingChange, readPending } from './pending.js';
import { type FactPlan, planFacts } from './plan.js';
import { planRecord } from './plan-record.js';
import {
  foldRecord,
  type RecordHistory,
  type RecordItem,
  type RecordState,
  recordItemKind,
  recordPart,
} from './record.js';
import { chainedRedirects } from './redirects.js';
import { releaseFile } from './release.js';

/** The history in a build: what was released, and what is pending. */
export interface CurrentHistory {
  readonly history: readonly HistoryFile[];
  readonly plan: FactPlan;
  /** The changes of the next release to the record; they make a patch version. */
  readonly recordPlan: RecordHistory | undefined;
  /** The smallest bump for the changes in facts and record. */
  readonly bump: Bump;
  /** Version of this build: the released one, or the next with `-next` while something is pending. */
  readonly version: string;
  /** Day of the last release. */
  readonly date: string;
  /** The history with what is pending as its last part. */
  readonly files: readonly HistoryFile[];
  readonly states: ReadonlyMap<string, FactState>;
  readonly recordStates: ReadonlyMap<string, RecordState>;
}

/** Reads the history and compares facts and record with it. Nothing of an unreleased build can be cited as released. */
export const currentHistory = (
  folder: string,
  facts: readonly FactContent[],
  record: readonly RecordItem[],
  packageVersion: string,
): CurrentHistory =>
  advance(
    readHistory(join(folder, 'history')),
    readPending(join(folder, 'pending.json')),
    facts,
    record,
    packageVersion,
  );

/** Folds the released history, plans what the data adds to it, and applies the plan. */
export function advance(
  history: readonly HistoryFile[],
  pending: readonly PendingChange[],
  facts: readonly FactContent[],
  record: readonly RecordItem[],
  packageVersion: string,
): CurrentHistory {
  const released = { facts: foldFacts(history), record: foldRecord(history) };
  const plan = planFacts(facts, released.facts, pending, packageVersion);
  const recordPlan = planRecord(record, released.record);

  const bump = largerBump(plan.bump, recordPlan ? 'patch' : 'none');
  const isPending = plan.planned.length > 0 || recordPlan !== undefined;
  const version = isPending ? `${nextVersion(packageVersion, bump)}-next` : packageVersion;
  const date = history.at(-1)?.date ?? '1970-01-01';
  const next = releaseFile({ version, date, previous: null }, { planned: plan.planned, facts, record: recordPlan });

  const states = applyRelease(factItems, released.facts, next);
  const recordStates = applyRelease(recordItemKind, released.record, recordPart(next));
  return {
    history,
    plan: { ...plan, faults: [...plan.faults, ...chainedRedirects(states)] },
    recordPlan,
    bump,
    version,
    date,
    files: isPending ? [...history, next] : history,
    states,
    recordStates,
  };
}
