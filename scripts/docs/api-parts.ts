import { join } from 'node:path';
import { codeEntries, moduleSentence, packageExports, sourceProgram } from './api.js';
import { table } from './markdown.js';

/** Describes the files of the package. Code entries are described in their doc comments. */
const fileWords: Readonly<Record<string, string>> = {
  'sco-facts/facts.json': 'Every fact, and the source.',
  'sco-facts/facts/*.json': 'One fact: exactly the bytes that its digest covers.',
  'sco-facts/*.csv': 'Every table, such as `facts.csv` and `figures.csv`; `datapackage.json` lists them.',
  'sco-facts/*.parquet': 'The same tables, with the types of their columns.',
  'sco-facts/llms.txt': 'What a language model needs to know before it uses a fact.',
  'sco-facts/SKILL.md': 'The same as a skill for coding agents.',
  'sco-facts/facts.schema.json': 'JSON Schema of `facts.json`.',
  'sco-facts/record.json': 'For each fact, whether other sources confirm it.',
  'sco-facts/record.schema.json': 'JSON Schema of `record.json`.',
  'sco-facts/entities.json': 'Every entity.',
  'sco-facts/changes.json': 'What every release changed.',
  'sco-facts/datapackage.json': 'Data Package descriptor of the tables.',
  'sco-facts/values.json': 'Figures, phrases and verdicts in six languages, for writing tools.',
  'sco-facts/values.tex': 'The same as macros, for LaTeX.',
  'sco-facts/values.typ': 'The same as a dictionary, for Typst.',
  'sco-facts/sco-facts.lua':
    'A filter for pandoc and Quarto that puts figures into a text, each with a link and a reference.',
  'sco-facts/_variables.yml': 'Figures, phrases and verdicts as variables, for Quarto.',
  'sco-facts/references.bib': 'A reference to every fact, for LaTeX.',
  'sco-facts/references.ris': 'The same references in RIS.',
  'sco-facts/references.csl.json': 'The same references in CSL-JSON, for Zotero and pandoc.',
};

const code = (text: string) => `\`${text}\``;

/** The entries of the package, each with what it holds. */
export function describedEntries(root: string): readonly (readonly [specifier: string, words: string])[] {
  const program = sourceProgram(root);
  const entries = codeEntries(root).map(({ specifier, file }) => [
    specifier,
    moduleSentence(program, join(root, file)),
  ]);
  const files = packageExports(root)
    .filter((specifier) => specifier !== 'sco-facts/package.json' && !entries.some(([entry]) => entry === specifier))
    .map((specifier) => [specifier, fileWords[specifier] ?? '']);
  return [...entries, ...files].map(([specifier = '', words = '']) => [specifier, said(specifier, words)]);
}

/** The table of the entries. */
export const apiParts = (root: string) => ({
  entries: table(
    ['entry', 'holds'],
    describedEntries(root).map(([specifier, words]) => [code(specifier), words]),
  ),
});

function said(name: string, words: string): string {
  if (words === '')
    throw new Error(
      `README.md: '${name}' has no description; add a doc comment or, for a file, words in scripts/docs/api-parts.ts`,
    );
  return words;
}
