import { join } from 'node:path';
import type { FactContent } from '../../src/model.js';
import { type HistoryFile, readHistory } from './chain.js';
import { type FactState, foldHistory } from './fold.js';
import { readPending } from './pending.js';
import { type Bump, largerBump, planRelease, type ReleasePlan, releaseFile } from './plan.js';
import { foldRecord, planRecord, type RecordHistory, type RecordItem, type RecordState } from './record.js';

/** The history as the build sees it: what was released, and what waits for the next release. */
export interface CurrentHistory {
  readonly history: readonly HistoryFile[];
  readonly plan: ReleasePlan;
  /** What the next release will do to the record; a patch in version terms. */
  readonly recordPlan: RecordHistory | undefined;
  /** The least bump that facts and record ask for. */
  readonly bump: Bump;
  /** Version that this build calls itself: the released one, or the next with `-next` while something is pending. */
  readonly version: string;
  /** Day of the last release. */
  readonly date: string;
  /** The history with what is pending as its last part. */
  readonly files: readonly HistoryFile[];
  readonly states: ReadonlyMap<string, FactState>;
  readonly recordStates: ReadonlyMap<string, RecordState>;
}

/** Version that follows by a bump. */
export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (bump === 'major') return `${major + 1}.0.0`;
  if (bump === 'minor') return `${major}.${minor + 1}.0`;
  return bump === 'patch' ? `${major}.${minor}.${patch + 1}` : version;
}

/** Reads the history and compares facts and record with it. Nothing of an unreleased build can be cited as released. */
export function currentHistory(
  folder: string,
  facts: readonly FactContent[],
  record: readonly RecordItem[],
  packageVersion: string,
): CurrentHistory {
  const history = readHistory(join(folder, 'history'));
  const plan = planRelease(facts, history, readPending(join(folder, 'pending.json')), packageVersion);
  const recordPlan = planRecord(record, history);
  const bump = largerBump(plan.bump, recordPlan ? 'patch' : 'none');
  const isPending = plan.planned.length > 0 || recordPlan !== undefined;
  const version = isPending ? `${nextVersion(packageVersion, bump)}-next` : packageVersion;
  const date = history.at(-1)?.date ?? '1970-01-01';
  const pending = releaseFile(plan.planned, facts, version, date, null, recordPlan);
  const files = isPending ? [...history, pending] : history;
  return {
    history,
    plan,
    recordPlan,
    bump,
    version,
    date,
    files,
    states: foldHistory(files),
    recordStates: foldRecord(files),
  };
}
