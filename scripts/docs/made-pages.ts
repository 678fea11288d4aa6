import { coverage } from '../../src/verify/coverage.js';
import { loadData } from '../load.js';
import { coverageGuide } from './coverage-guide.js';
import { documentsPage } from './documents-page.js';
import { factsGuide } from './facts-guide.js';
import { figuresPage } from './figures-page.js';
import { ratsPage } from './rats-page.js';
import { recordGuide } from './record-guide.js';
import { verdictsPage } from './verdicts-page.js';

const factsFile = 'docs/facts/index.md';
const coverageFile = 'docs/guide/coverage.md';
const recordFile = 'docs/guide/record.md';
const verdictsFile = 'docs/record/index.md';
const documentsFile = 'docs/record/documents.md';
const ratsFile = 'docs/record/rats.md';
const figuresFile = 'docs/record/figures.md';

/** The guides that are made from data/ when the docs are built, and are not committed. */
export const madeFiles: readonly string[] = [
  factsFile,
  coverageFile,
  recordFile,
  verdictsFile,
  documentsFile,
  ratsFile,
  figuresFile,
];

/** The text of each guide that is made from data/, by its path. */
export function madePages(): ReadonlyMap<string, string> {
  const data = loadData();
  const topics = data.topics.map(({ value }) => value);
  const facts = data.stamped.map(({ fact }) => fact);
  return new Map([
    [factsFile, factsGuide(facts, topics)],
    [coverageFile, coverageGuide(coverage())],
    [recordFile, recordGuide(data)],
    [verdictsFile, verdictsPage(data)],
    [documentsFile, documentsPage(facts, topics)],
    [ratsFile, ratsPage(data.units)],
    [figuresFile, figuresPage(data.units)],
  ]);
}
