import { largerBump } from './history/bump.js';
import { releaseSentences } from './history/changes.js';
import { promisedRelease } from './history/pending-release.js';
import { loadData } from './load.js';
import { orFaults } from './read/fault.js';

const { current, units } = orFaults(() => loadData());
const { bump, files, history } = current;
const promised = await promisedRelease();
for (const release of files.slice(history.length)) {
  for (const { text } of releaseSentences(release, history, { code: String, units })) console.log(text);
}
console.log(`smallest bump for data/: ${bump}; pending changesets: ${promised?.bump ?? 'none'}`);

if (largerBump(bump, promised?.bump ?? 'none') !== (promised?.bump ?? 'none')) {
  console.error(`check:version: run npx changeset and choose at least ${bump}`);
  process.exitCode = 1;
}
