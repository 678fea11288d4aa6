import { coverage } from '../../src/verify/coverage.js';
import { loadData } from '../load.js';
import { coverageGuide } from './coverage-guide.js';
import { factsGuide } from './facts-guide.js';
import { recordGuide } from './record-guide.js';
import { documentsGuide, figuresGuide } from './table-guides.js';

const factsFile = 'docs/facts/index.md';
const coverageFile = 'docs/guide/coverage.md';
const recordFile = 'docs/guide/record.md';
const documentsFile = 'docs/guide/documents.md';
const figuresFile = 'docs/guide/figures.md';

/** The guides that are made from data/ when the docs are built, and are not committed. */
export const madeFiles: readonly string[] = [factsFile, coverageFile, recordFile, documentsFile, figuresFile];

/** The text of each guide that is made from data/, by its path. */
export function madePages(): ReadonlyMap<string, string> {
  const data = loadData();
  const topics = data.topics.map(({ value }) => value);
  const facts = data.stamped.map(({ fact }) => fact);
  return new Map([
    [factsFile, factsGuide(facts, topics)],
    [coverageFile, coverageGuide(coverage())],
    [recordFile, recordGuide(data)],
    [documentsFile, documentsGuide(facts, topics)],
    [figuresFile, figuresGuide(data.units)],
  ]);
}
