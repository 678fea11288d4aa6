import getReleasePlan from '@changesets/get-release-plan';
import { root } from '../root.js';
import type { Bump } from './bump.js';

/** The version that the pending changesets will make. */
export interface Promised {
  readonly bump: Bump;
  readonly version: string;
}

/** Reads the pending changesets; nothing if there is none. */
export async function promisedRelease(folder = root): Promise<Promised | undefined> {
  const { releases } = await getReleasePlan(folder);
  const release = releases[0];
  return release ? { bump: release.type, version: release.newVersion } : undefined;
}
