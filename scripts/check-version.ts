import { largerBump } from './history/plan.js';
import { changeLines, promisedRelease } from './history/promise.js';
import { loadData } from './load.js';
import { orFaults } from './read/fault.js';

const { current } = orFaults(() => loadData());
const { bump } = current;
const promised = await promisedRelease();
for (const line of changeLines(current)) console.log(line);
console.log(`least bump for data/: ${bump}; pending changesets promise: ${promised?.bump ?? 'none'}`);

if (largerBump(bump, promised?.bump ?? 'none') !== (promised?.bump ?? 'none')) {
  console.error(`check:version: run npx changeset and choose ${bump}, or more`);
  process.exitCode = 1;
}
