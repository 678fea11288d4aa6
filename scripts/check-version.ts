import { orFaults } from './data/fault.js';
import { loadData } from './generate.js';
import { largerBump } from './history/plan.js';
import { changeLines, promisedRelease } from './history/promise.js';

const { plan } = orFaults(() => loadData()).current;
const promised = await promisedRelease();
for (const line of changeLines(plan.planned)) console.log(line);
console.log(`least bump for data/: ${plan.bump}; pending changesets promise: ${promised?.bump ?? 'none'}`);

if (largerBump(plan.bump, promised?.bump ?? 'none') !== (promised?.bump ?? 'none')) {
  console.error(`check:version: run npx changeset and choose ${plan.bump}, or more`);
  process.exitCode = 1;
}
