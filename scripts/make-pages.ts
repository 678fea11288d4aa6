import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { madePages } from './docs/made-pages.js';
import { orFaults } from './read/fault.js';
import { root } from './root.js';

// writes the guides that are made from data/, for the build of the docs
for (const [file, text] of orFaults(madePages)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
