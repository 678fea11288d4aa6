import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assessment } from '../src/record/model.js';
import { rules } from './check/rules.js';
import { type CurrentHistory, currentHistory } from './history/current.js';
import { itemsOf } from './history/items.js';
import { type StampedFact, stampFact } from './history/stamp.js';
import type { AuthoredData } from './read/authored.js';
import { DataError } from './read/fault.js';
import { readData } from './read/read.js';
import { root } from './root.js';

/** The whole of `data/`, with its history, stamped. */
export interface LoadedData extends AuthoredData {
  readonly stamped: readonly StampedFact[];
  /** The assessment of each fact, in the order of the facts. */
  readonly assessments: readonly Assessment[];
  readonly current: CurrentHistory;
}

/** Reads `data/`, applies every rule, and stamps the facts. Throws a {@link DataError} that lists all faults. */
export function loadData(folder = join(root, 'data'), packageVersion = ownVersion()): LoadedData {
  const data = readData(folder);
  const faults = rules.flatMap((rule) => rule(data));
  if (faults.length > 0) throw new DataError(faults);
  // compares only valid data with the last release, since a mistake is not an amendment
  const contents = data.facts.map((item) => item.value);
  const current = currentHistory(folder, contents, itemsOf(data), packageVersion);
  if (current.plan.faults.length > 0) throw new DataError(current.plan.faults);
  const stamped = contents.map((content) => {
    const state = current.states.get(content.id);
    return stampFact(content, state?.revision ?? 1, state?.standing);
  });
  return { ...data, stamped, assessments: stampAssessments(data, current), current };
}

function stampAssessments({ facts, record }: AuthoredData, { itemStates }: CurrentHistory): Assessment[] {
  const byFact = new Map(record.assessments.map(({ value }) => [value.fact, value]));
  return facts.flatMap(({ value: { id } }) => {
    const content = byFact.get(id);
    return content ? [{ ...content, revision: itemStates.get(`assessment ${id}`)?.revision ?? 1 }] : [];
  });
}

/** The version in package.json. */
export function ownVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}
