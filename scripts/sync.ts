import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { staleFiles, syncedFiles } from './docs/synced.js';
import { orFaults } from './read/fault.js';
import { root } from './root.js';

// brings the generated parts of the docs up to date; with --check, only names those that are not
const check = process.argv.includes('--check');
const folder = process.argv.slice(2).find((argument) => argument !== '--check') ?? root;

if (check) {
  const stale = orFaults(() => staleFiles(folder));
  for (const file of stale) console.error(`${file} is not what the data says now; run: npm run docs:sync`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const [file, text] of orFaults(() => syncedFiles(folder))) writeFileSync(join(folder, file), text);
}
