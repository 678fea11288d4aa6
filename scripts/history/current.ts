import { join } from 'node:path';
import type { FactContent } from '../../src/model.js';
import { applyRelease } from './apply.js';
import { type Bump, largerBump, nextVersion } from './bump.js';
import { type HistoryFile, readHistory } from './chain.js';
import { type FactState, factItems, foldFacts } from './fold.js';
import { foldItems, type Item, type ItemState, itemKind, itemPart } from './items.js';
import { type PendingChange, readPending } from './pending.js';
import { type FactPlan, planFacts } from './plan.js';
import { type ItemPlan, planSections } from './plan-items.js';
import { chainedRedirects } from './redirects.js';
import { releaseFile } from './release.js';

/** The history in a build: what was released, and what is pending. */
export interface CurrentHistory {
  readonly history: readonly HistoryFile[];
  readonly plan: FactPlan;
  /** The changes of the next release to the record and the vocabulary. */
  readonly itemPlan: ItemPlan;
  /** The smallest bump for all changes. */
  readonly bump: Bump;
  /** Version of this build: the released one, or the next with `-next` while something is pending. */
  readonly version: string;
  /** Day of the last release. */
  readonly date: string;
  /** The history with what is pending as its last part. */
  readonly files: readonly HistoryFile[];
  readonly states: ReadonlyMap<string, FactState>;
  readonly itemStates: ReadonlyMap<string, ItemState>;
}

/** Reads the history and compares facts and items with it. Nothing of an unreleased build can be cited as released. */
export const currentHistory = (
  folder: string,
  facts: readonly FactContent[],
  items: readonly Item[],
  packageVersion: string,
): CurrentHistory =>
  advance(
    readHistory(join(folder, 'history')),
    readPending(join(folder, 'pending.json')),
    facts,
    items,
    packageVersion,
  );

/** Folds the released history, plans what the data adds to it, and applies the plan. */
export function advance(
  history: readonly HistoryFile[],
  pending: readonly PendingChange[],
  facts: readonly FactContent[],
  items: readonly Item[],
  packageVersion: string,
): CurrentHistory {
  const released = { facts: foldFacts(history), items: foldItems(history) };
  const plan = planFacts(facts, released.facts, pending, packageVersion);
  const itemPlan = planSections(items, released.items, packageVersion);

  const bump = largerBump(plan.bump, itemPlan.bump);
  const isPending = bump !== 'none';
  const version = isPending ? `${nextVersion(packageVersion, bump)}-next` : packageVersion;
  const date = history.at(-1)?.date ?? '1970-01-01';
  const next = releaseFile({ version, date, previous: null }, { planned: plan.planned, facts, items: itemPlan });

  const states = applyRelease(factItems, released.facts, next);
  const itemStates = applyRelease(itemKind, released.items, itemPart(next));
  return {
    history,
    plan: { ...plan, faults: [...plan.faults, ...chainedRedirects(states)] },
    itemPlan,
    bump,
    version,
    date,
    files: isPending ? [...history, next] : history,
    states,
    itemStates,
  };
}
