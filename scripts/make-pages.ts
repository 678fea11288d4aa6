import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { orFaults } from './data/fault.js';
import { madePages } from './docs/made-pages.js';
import { root } from './root.js';

// writes the guides that are made from data/, for the build of the docs
for (const [file, text] of orFaults(madePages)) writeFileSync(join(root, file), text);
