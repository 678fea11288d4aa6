import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import getReleasePlan from '@changesets/get-release-plan';
import { root } from '../root.js';
import type { Bump } from './bump.js';
import { toDo } from './correction.js';

/** The version that the pending changesets will make. */
export interface Promised {
  readonly bump: Bump;
  readonly version: string;
}

/** Reads the pending changesets; nothing if there is none. */
export async function promisedRelease(folder = root): Promise<Promised | undefined> {
  const { releases } = await getReleasePlan(folder);
  const release = releases[0];
  return release && release.type !== 'none' ? { bump: release.type, version: release.newVersion } : undefined;
}

/** The files that wait for the release, and still hold a stub where a person must write what was wrong. */
export function unfinishedFiles(folder = root): string[] {
  const changesets = readdirSync(join(folder, '.changeset')).filter((name) => name.endsWith('.md'));
  return ['data/pending.json', ...changesets.map((name) => `.changeset/${name}`)].filter((file) =>
    readFileSync(join(folder, file), 'utf8').includes(toDo),
  );
}
