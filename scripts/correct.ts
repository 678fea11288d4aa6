import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesetFile, changesetText, correctionOf, toDo } from './history/correction.js';
import { currentHistory } from './history/current.js';
import { readPending } from './history/pending.js';
import { recordItems } from './history/record.js';
import { loadData } from './load.js';
import { DataError, orFaults } from './read/fault.js';
import { readData } from './read/read.js';
import { root } from './root.js';

// brings everything up to date that follows from a corrected fact or assessment, and says what is left to write
const [id = '', post = process.env['SCO_FACTS_POST']] = process.argv.slice(2);
const folder = join(root, 'data');
const pendingPath = join(folder, 'pending.json');
const npm = (...args: string[]) => execFileSync('npm', ['run', '--silent', ...args], { cwd: root, stdio: 'inherit' });

function refuse(problem: string): never {
  console.error(`correct: ${problem}`);
  process.exit(1);
}

const data = orFaults(() => readData(folder));
const contents = data.facts.map(({ value }) => value);
if (!contents.some((fact) => fact.id === id))
  refuse(`no fact has the id '${id}'; usage: npm run correct -- <id> [post]`);
if (post) npm('measure', '--', post);

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const pending = readPending(pendingPath);
const correction = correctionOf(id, currentHistory(folder, contents, recordItems(data.record), version), pending);
if (!correction) refuse(`'${id}' and its assessment are as they were released; change the data first`);

const before = existsSync(pendingPath) ? readFileSync(pendingPath, 'utf8') : '[]\n';
if (correction.pending) {
  writeFileSync(pendingPath, `${JSON.stringify([...pending, correction.pending], null, 2)}\n`);
}
try {
  loadData();
} catch (error) {
  writeFileSync(pendingPath, before); // faulty data leaves nothing behind
  if (!(error instanceof DataError)) throw error;
  refuse(error.message);
}
const changeset = join(root, changesetFile(id));
if (!existsSync(changeset)) writeFileSync(changeset, changesetText(id, correction.bump));
npm('generate');
npm('docs:sync');

const open = [pendingPath, changeset].filter((file) => readFileSync(file, 'utf8').includes(toDo));
console.log(`'${id}' takes a ${correction.bump} version. What is left:`);
for (const file of open) console.log(`- write what was wrong in ${file.slice(root.length + 1)}`);
if (!post) console.log('- if a printed form or a span changed: npm run measure -- <copy of the post>');
console.log('- SCO_FACTS_POST=<copy of the post> npm test, then open a pull request');
