import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';

/** Writes the modules to a temporary place first, so that a failure leaves the old ones intact. */
export function writeModules(modules: Readonly<Record<string, string>>, target = join(root, 'src/generated')): void {
  const fresh = `${target}.fresh`;
  rmSync(fresh, { recursive: true, force: true });
  for (const below of ['facts', 'record', 'references']) mkdirSync(join(fresh, below), { recursive: true });
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(fresh, name), text);
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
}
