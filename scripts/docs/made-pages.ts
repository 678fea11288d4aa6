import { coverage } from '../../src/verify/coverage.js';
import { loadData } from '../load.js';
import { coverageGuide } from './coverage-guide.js';
import { factsGuide } from './facts-guide.js';
import { recordGuide } from './record-guide.js';

const factsFile = 'docs/guide/facts.md';
const coverageFile = 'docs/guide/coverage.md';
const recordFile = 'docs/guide/record.md';

/** The guides that are made from data/ when the docs are built, and are not committed. */
export const madeFiles: readonly string[] = [factsFile, coverageFile, recordFile];

/** The text of each guide that is made from data/, by its path. */
export function madePages(): ReadonlyMap<string, string> {
  const data = loadData();
  const topics = data.topics.map(({ value }) => value);
  return new Map([
    [
      factsFile,
      factsGuide(
        data.stamped.map(({ fact }) => fact),
        topics,
      ),
    ],
    [coverageFile, coverageGuide(coverage())],
    [recordFile, recordGuide(data)],
  ]);
}
