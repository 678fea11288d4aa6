import getReleasePlan from '@changesets/get-release-plan';
import { root } from '../root.js';
import type { CurrentHistory } from './current.js';
import type { Bump } from './plan.js';
import { recordChangesOf, recordLines } from './record.js';

/** What the pending changesets promise. */
export interface Promised {
  readonly bump: Bump;
  readonly version: string;
}

/** Reads the pending changesets; nothing where there is none. */
export async function promisedRelease(folder = root): Promise<Promised | undefined> {
  const { releases } = await getReleasePlan(folder);
  const release = releases[0];
  return release ? { bump: release.type, version: release.newVersion } : undefined;
}

const show = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

/** The changes to come as lines for people: each field with its old and new value. */
export function changeLines({ plan, recordPlan, history, version }: CurrentHistory): string[] {
  const lines = plan.planned.flatMap(({ event, fields, bump }) => [
    `${event.fact}: ${event.type}${event.to === undefined ? '' : ` to ${event.to}`} (${bump})`,
    ...fields.map(({ field, before, after }) => `  ${field}: ${show(before)} → ${show(after)}`),
  ]);
  const record = recordLines(recordChangesOf({ version, record: recordPlan }, history), show);
  return [...lines, ...record.map((line) => (line.startsWith(' ') ? line : `record: ${line} (patch)`))];
}
