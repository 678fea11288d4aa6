import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { sha256 } from '../src/verify/locate.js';
import { versionedFiles, withVersion } from './docs/named-version.js';
import { frozenPages, pagesDigest } from './frozen/pages.js';
import { addSeal } from './frozen/seals.js';
import { largerBump } from './history/bump.js';
import { historyText } from './history/chain.js';
import { dataSections, insertSections, sealLine } from './history/changelog.js';
import { releaseSentences } from './history/changes.js';
import { promisedRelease, unfinishedFiles } from './history/pending-release.js';
import { releaseFile } from './history/release.js';
import { loadData } from './load.js';
import { orFaults } from './read/fault.js';
import { root } from './root.js';

const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: root, encoding: 'utf8' });

function refuse(problem: string): never {
  console.error(`release: ${problem}`);
  process.exit(1);
}

// all checks run before the first file is written
if (run('git', 'status', '--porcelain') !== '')
  refuse('commit or stash first, so that a failure can be undone with git');
const promised = await promisedRelease();
const unfinished = unfinishedFiles();
if (unfinished.length > 0) refuse(`write what was wrong in ${unfinished.join(', ')}`);
if (!promised) refuse('there is no changeset; run npx changeset');
const data = orFaults(() => loadData());
const { plan, itemPlan, bump, history } = data.current;
if (largerBump(bump, promised.bump) !== promised.bump) {
  refuse(`the changesets say ${promised.bump}, but the data needs ${bump}; run npm run check:version`);
}

const { version } = promised;
const date = new Date().toISOString().slice(0, 10);
const last = history.at(-1);
const previous = last ? { version: last.version, sha256: sha256(historyText(last)) } : null;
const contents = data.facts.map((fact) => fact.value);
const file = releaseFile({ version, date, previous }, { planned: plan.planned, facts: contents, items: itemPlan });
const text = historyText(file);
const changelogFile = join(root, 'CHANGELOG.md');
const citationFile = join(root, 'CITATION.cff');

run('npx', 'changeset', 'version');
writeFileSync(join(root, 'data/history', `${version}.json`), text, { flag: 'wx' });
addSeal(version, pagesDigest(frozenPages([...history, file])));
writeFileSync(join(root, 'data/pending.json'), '[]\n');
const changelog = readFileSync(changelogFile, 'utf8');
const sections = dataSections(file, history, data.units);
writeFileSync(changelogFile, insertSections(changelog, version, sections, sealLine(file, text)));
const citation = parseDocument(readFileSync(citationFile, 'utf8'));
citation.set('version', version);
citation.set('date-released', date);
writeFileSync(citationFile, citation.toString({ lineWidth: 120 }));
for (const file of versionedFiles) {
  const path = join(root, file);
  writeFileSync(path, withVersion(readFileSync(path, 'utf8'), version));
}
run('npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund');

for (const { text } of releaseSentences(file, history, { code: String, units: data.units })) console.log(text);
console.log(`released ${version} (${promised.bump}); review with git diff, commit, and tag v${version}`);
