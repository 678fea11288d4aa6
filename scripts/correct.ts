import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../src/model.js';
import { changesetFile, changesetText, correctionOf, toDo } from './history/correction.js';
import { currentHistory } from './history/current.js';
import { itemsOf } from './history/items.js';
import { readPending } from './history/pending.js';
import { renewEvidence } from './history/renew-evidence.js';
import { loadData, ownVersion } from './load.js';
import { AuthorError } from './read/fault.js';
import { differences, measure, paragraphsIn, readCopy } from './read/measure.js';
import { measuredFile, readData } from './read/read.js';
import { root } from './root.js';

// updates everything that depends on a corrected fact or assessment, and lists what is left to write
const [id = '', post = process.env['SCO_FACTS_POST']] = process.argv.slice(2);
const folder = join(root, 'data');
const pendingPath = join(folder, 'pending.json');
const changesetPath = join(root, changesetFile(id));
const originals = new Map<string, string | undefined>();

/** Writes a file, so that a later fault can put back what was there. */
function write(path: string, text: string): void {
  if (!originals.has(path)) originals.set(path, existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  writeFileSync(path, text);
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const overlap = (one: Evidence, other: Evidence) =>
  one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
const npm = (...args: string[]) => execFileSync('npm', ['run', '--silent', ...args], { cwd: root, stdio: 'inherit' });

/** Measures the post as it is now, and the clauses that the corrected fact shares. Returns the paragraphs that differ. */
function measureAgain(copy: string): readonly number[] {
  const text = readCopy(copy);
  const layout = readData(folder).source.value;
  const { facts } = readData(folder);
  const own = facts.find(({ value }) => value.id === id)?.value.evidence ?? [];
  const isShared = (place: Evidence) => own.some((other) => overlap(place, other));
  for (const { file, value } of facts) {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = renewEvidence(before, value, paragraphsIn(text, layout), isShared);
    if (after !== before) write(path, after);
  }
  const contents = readData(folder).facts.map(({ value }) => value);
  const measured = measure(text, layout, contents);
  write(join(folder, measuredFile), json(measured));
  return differences(layout, measured);
}

function correct(): void {
  if (!readData(folder).facts.some(({ value }) => value.id === id)) {
    throw new AuthorError(`no fact has the id '${id}'; usage: npm run correct -- <id> [post]`);
  }
  const differing = post ? measureAgain(post) : [];
  const pending = readPending(pendingPath);
  const data = readData(folder);
  const contents = data.facts.map(({ value }) => value);
  const history = currentHistory(folder, contents, itemsOf(data), ownVersion());
  const correction = correctionOf(id, history, pending);
  if (!correction)
    throw new AuthorError(`'${id}' and its assessment are unchanged since the last release; change the data first`);
  if (correction.pending) write(pendingPath, json([...pending, correction.pending]));
  loadData();
  execFileSync('npx', ['biome', 'format', '--write', pendingPath, join(folder, measuredFile)], { cwd: root });
  if (!existsSync(changesetPath)) write(changesetPath, changesetText(id, correction.bump));
  npm('generate');
  npm('docs:sync');

  const open = [pendingPath, changesetPath].filter((file) => readFileSync(file, 'utf8').includes(toDo));
  console.log(`'${id}' needs a ${correction.bump} version. Left to do:`);
  for (const file of open) console.log(`- write what was wrong in ${file.slice(root.length + 1)}`);
  for (const paragraph of differing) {
    console.log(
      `- make sure that the post itself changed: your copy differs from the measured text in paragraph ${paragraph}`,
    );
  }
  console.log(`- read the assessment of '${id}' in data/record/ again: does it still hold?`);
  if (readFileSync(join(root, 'README.md'), 'utf8').includes(`/${id}:`)) console.log("- correct README's first screen");
  if (!post) console.log('- if a printed form or a span changed: npm run measure -- <copy of the post>');
  console.log('- SCO_FACTS_POST=<copy of the post> npm test, then open a pull request');
}

try {
  correct();
} catch (error) {
  for (const [path, text] of originals) text === undefined ? rmSync(path) : writeFileSync(path, text);
  if (!(error instanceof AuthorError)) throw error;
  console.error(`correct: ${error.message}`);
  process.exitCode = 1;
}
