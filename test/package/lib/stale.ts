import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.js';

const madeFrom = ['data', 'src', 'scripts', 'package.json', 'package-lock.json', 'tsup.config.ts', 'tsconfig.json'];
const madeLast = 'dist/facts.json'; // by scripts/export.ts, the last step of the build

/** Tells whether dist is missing or older than what it is made from, so that tests never pass on yesterday's build. */
export function isStale(): boolean {
  const built = join(root, madeLast);
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return madeFrom.some((name) => newest(join(root, name)) > builtAt);
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const entries = readdirSync(path).filter((name) => name !== 'generated'); // the build itself writes that one
  return Math.max(0, ...entries.map((name) => newest(join(path, name))));
}
