import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage } from '../../src/verify/coverage.js';
import { loadData, root } from '../generate.js';
import { isTombstone } from '../history/fold.js';
import { apiParts } from './api-parts.js';
import { citationParts } from './citation-parts.js';
import { citationTables } from './citation-tables.js';
import { countParts } from './count-parts.js';
import { coverageGuide } from './coverage-guide.js';
import { factsGuide } from './facts-guide.js';
import { fillMarkers } from './markdown.js';
import { recordGuide } from './record-guide.js';
import { problemTable, sourceCounts, standingAssessments, verdictTable } from './verdict-parts.js';

const factsFile = 'docs/guide/facts.md';
const coverageFile = 'docs/guide/coverage.md';
const recordFile = 'docs/guide/record.md';
const madeFiles = [factsFile, coverageFile, recordFile];
const sampleId = 'ratsArrests'; // the fact that README and guides cite

/** The text that each file with a generated part should have, by its path below the folder. */
export function syncedFiles(folder = root): ReadonlyMap<string, string> {
  const data = loadData();
  const { stamped, topics, current } = data;
  const assessments = standingAssessments(data);
  const all = stamped.map(({ fact }) => fact);
  const facts = all.filter((fact) => !isTombstone(fact.standing));
  const sample = facts.find((fact) => fact.id === sampleId);
  if (!sample) throw new Error(`docs:sync: no fact '${sampleId}' stands; choose another sample in synced.ts`);
  const topicValues = topics.map((topic) => topic.value);
  const parts = {
    ...citationParts(sample, current.version),
    ...citationTables(),
    ...countParts(facts, topicValues),
    verdicts: verdictTable(assessments),
    sourceCounts: sourceCounts(
      assessments,
      data.record.references.map(({ value }) => value),
    ),
    problems: problemTable(assessments),
    ...apiParts(root, new Set(all.map((fact) => fact.id))),
  };
  const filled = handWritten(folder).map(
    (file) => [file, fillMarkers(textOf(join(folder, file)), parts, file)] as const,
  );
  return new Map([
    [factsFile, factsGuide(all, topicValues)],
    [coverageFile, coverageGuide(coverage())],
    [recordFile, recordGuide(data)],
    ...filled,
  ]);
}

/** The files whose generated parts are not what the data says now. */
export function staleFiles(folder = root): string[] {
  const isStale = ([file, text]: readonly [string, string]) => {
    const path = join(folder, file);
    return !existsSync(path) || textOf(path) !== text;
  };
  return [...syncedFiles(folder)].filter(isStale).map(([file]) => file);
}

const textOf = (path: string) => readFileSync(path, 'utf8');

const handWritten = (folder: string) => [
  'README.md',
  ...readdirSync(join(folder, 'docs/guide'))
    .map((name) => `docs/guide/${name}`)
    .filter((file) => file.endsWith('.md') && !madeFiles.includes(file)),
];
