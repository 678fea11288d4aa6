import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';

const file = join(root, 'data/frozen.json');

/** The digest of the pages of each release. */
export const readSeals = (): Readonly<Record<string, string>> => JSON.parse(readFileSync(file, 'utf8'));

/** Adds the digest of the pages of a new release. */
export function addSeal(version: string, digest: string): void {
  writeFileSync(file, `${JSON.stringify({ ...readSeals(), [version]: digest }, null, 2)}\n`);
}
