import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { citationKey } from '../src/citations/key.js';
import { findCitations, parseCitation } from '../src/citations/parse.js';
import { resolveCitation } from '../src/citations/resolve.js';
import { facts, getFact, isFactId, ratsArrests } from '../src/index.js';
import { verifySource } from '../src/verify/verify.js';
import { root } from './root.js';

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Runs the tasks in turn, in rounds, so that other load affects all of them alike. Returns medians in ms. */
function sideBySide(tasks: Readonly<Record<string, () => unknown>>, rounds = 15): Record<string, number> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      task();
      times[name]?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

function printRatios(title: string, medians: Record<string, number>): void {
  const [base = Number.NaN] = Object.values(medians);
  console.log(`\n${title}`);
  for (const [name, time] of Object.entries(medians)) {
    console.log(`  ${name.padEnd(44)} ${time.toFixed(3).padStart(10)} ms ${(time / base).toFixed(2).padStart(9)} x`);
  }
}

const node = (code: string) => () => spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root });
const entry = (name: string) => `file://${join(root, 'dist/esm', name)}`;
printRatios(
  'start of Node with an import, against an empty module',
  sideBySide({
    nothing: node(''),
    'sco-facts': node(`import '${entry('index.js')}'`),
    'sco-facts/schemas (with zod)': node(`import '${entry('schemas.js')}'`),
  }),
);

const times = (count: number, action: () => unknown) => () => {
  for (let index = 0; index < count; index++) action();
};
const plainMap = new Map(facts.map((fact) => [fact.id, fact]));
printRatios(
  '100,000 look-ups, against a plain Map',
  sideBySide({
    'Map.get': times(1e5, () => plainMap.get('ratsArrests')),
    getFact: times(1e5, () => getFact('ratsArrests')),
    isFactId: times(1e5, () => isFactId('ratsArrests')),
    'facts.find': times(1e5, () => facts.find((fact) => fact.id === 'ratsArrests')),
  }),
);

const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
const fillers = {
  'plain prose': 'A sentence without any citation in it. ',
  'broken citations': 'sco-facts@0.1.0/',
  citations: `${citationKey(ratsArrests)} `,
};
for (const [name, filler] of Object.entries(fillers)) {
  const texts = sizes.map((size) => filler.repeat(Math.ceil(size / filler.length)).slice(0, size));
  const medians = sideBySide(
    Object.fromEntries(texts.map((text) => [`${text.length} characters`, () => findCitations(text)])),
    5,
  );
  const list = Object.values(medians);
  printRatios(`findCitations over ${name}, by size of the text`, medians);
  const growth = (list.at(-1) ?? 0) / (list.at(-2) ?? 1);
  console.log(`  ten times the text takes ${growth.toFixed(1)} times as long`);
}

const verifyFillers = {
  'text that is no copy': 'Some words of another text, none of them the post. ',
  'one repeated character': 'a',
};
for (const [name, filler] of Object.entries(verifyFillers)) {
  const texts = sizes.map((size) => filler.repeat(Math.ceil(size / filler.length)).slice(0, size));
  const medians = sideBySide(
    Object.fromEntries(texts.map((text) => [`${text.length} characters`, () => verifySource(text)])),
    3,
  );
  const list = Object.values(medians);
  printRatios(`verifySource over ${name}, by size of the text`, medians);
  console.log(`  ten times the text takes ${((list.at(-1) ?? 0) / (list.at(-2) ?? 1)).toFixed(1)} times as long`);
  console.log(`  ${(10_000 / (list.at(-1) ?? 1)).toFixed(1)} MB per second at ten megabytes`);
}

const megabyte = 'sco-facts@'.repeat(1e5);
printRatios(
  'one citation, against a megabyte of broken ones',
  sideBySide({
    parseCitation: times(1000, () => parseCitation(citationKey(ratsArrests))),
    resolveCitation: times(1000, () => resolveCitation(citationKey(ratsArrests))),
    'parseCitation, a broken megabyte, once': () => parseCitation(megabyte),
  }),
);
