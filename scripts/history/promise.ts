import getReleasePlan from '@changesets/get-release-plan';
import { root } from '../generate.js';
import type { Bump, PlannedEvent } from './plan.js';

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
export function changeLines(planned: readonly PlannedEvent[]): string[] {
  return planned.flatMap(({ event, fields, bump }) => [
    `${event.fact}: ${event.type}${event.to === undefined ? '' : ` to ${event.to}`} (${bump})`,
    ...fields.map(({ field, before, after }) => `  ${field}: ${show(before)} → ${show(after)}`),
  ]);
}
