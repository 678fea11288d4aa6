import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { frozenPages } from './frozen/pages.js';
import { readHistory } from './history/chain.js';
import { root } from './root.js';

// adds the pages of every release to the built site
const history = readHistory(join(root, 'data/history'));
for (const [index, { version }] of history.entries()) {
  for (const [path, text] of frozenPages(history.slice(0, index + 1))) {
    const file = join(root, 'site/v', version, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
