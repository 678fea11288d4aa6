import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { VERSION } from '../src/generated/version.js';
import { knownFacts } from '../src/remark/known-facts.js';
import { factsFileSchema, recordFileSchema } from '../src/schemas/files.js';
import { declarations } from './build/declarations.js';
import { describedEntries } from './docs/api-parts.js';
import { releaseChanges } from './emit/changes.js';
import { dataPackage } from './emit/datapackage.js';
import { jsonLines } from './emit/json-lines.js';
import { bundledPackages, licenceTexts } from './emit/licences.js';
import { llmsText, skillText } from './emit/models.js';
import { pandocFilter } from './emit/pandoc-filter.js';
import { referencesBib, referencesCslJson, referencesRis } from './emit/references.js';
import { toCsv } from './emit/tables/csv.js';
import { allTables } from './emit/tables/index.js';
import { toParquet } from './emit/tables/parquet.js';
import { valueTable } from './emit/value-table.js';
import { valuesJson } from './emit/values-json.js';
import { valuesQuarto } from './emit/values-quarto.js';
import { valuesTex } from './emit/values-tex.js';
import { valuesTypst } from './emit/values-typst.js';
import { isTombstone } from './history/fold.js';
import { loadData } from './load.js';
import { root } from './root.js';

const dist = join(root, 'dist');
const data = loadData();
const { stamped, entities, source, record, assessments, current } = data;
const facts = stamped.map(({ fact }) => fact);
const standing = facts.filter((fact) => !isTombstone(fact.standing));
const tables = allTables(data, VERSION).map((table) => ({ table, csv: toCsv(table), parquet: toParquet(table) }));
const forModels = { version: VERSION, facts: standing, assessments, entries: describedEntries(root) };
const values = valueTable(facts, assessments, VERSION);
const head = { name: 'sco-facts', version: VERSION };
const json = (value: unknown) => `${JSON.stringify(value)}\n`;

const files: Record<string, string | Uint8Array> = {
  'facts.json': jsonLines({ ...head, source: source.value }, { facts }),
  'entities.json': jsonLines(head, { entities: entities.map((item) => item.value) }),
  'changes.json': jsonLines(head, { releases: releaseChanges(current.files) }),
  'record.json': jsonLines(head, {
    references: record.references.map((item) => item.value),
    calculations: record.calculations.map((item) => item.value),
    assessments,
  }),
  'references.bib': referencesBib(standing),
  'references.csl.json': referencesCslJson(standing),
  'references.ris': referencesRis(standing),
  'values.json': valuesJson(values, VERSION),
  'values.tex': valuesTex(values, VERSION),
  'values.typ': valuesTypst(values, VERSION),
  'sco-facts.lua': pandocFilter(facts, knownFacts, VERSION),
  '_variables.yml': valuesQuarto(values),
  'facts.schema.json': json(z.toJSONSchema(factsFileSchema, { target: 'draft-2020-12' })),
  'record.schema.json': json(z.toJSONSchema(recordFileSchema, { target: 'draft-2020-12' })),
  'llms.txt': llmsText(forModels),
  'SKILL.md': skillText(forModels),
  'datapackage.json': json(dataPackage(VERSION, source.value, tables)),
};
for (const { table, csv, parquet } of tables) {
  files[`${table.name}.csv`] = csv;
  files[`${table.name}.parquet`] = parquet;
}
// exactly the bytes that the digest covers, without a line break at the end
for (const { fact, canonical } of stamped) files[`facts/${fact.id}.json`] = canonical;

// esbuild writes above each module which file it was; of a bundled library that is a path of the machine that built it
for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))) {
  const code = readFileSync(join(dist, path), 'utf8');
  writeFileSync(join(dist, path), code.replaceAll(/(^|;)\/\/ (?:src|node_modules)\/.*$/gm, '$1'));
}

// the same declarations serve both formats: which one a .d.ts describes is said by the package.json nearest to it
for (const [path, text] of declarations()) {
  files[`esm/${path}`] = text;
  files[`cjs/${path}`] = text;
}
files['cjs/package.json'] = json({ type: 'commonjs' });

// the command includes the code of libraries, so it needs their licences
const metafile = join(dist, 'cli/metafile-esm.json');
const bundled = bundledPackages(readFileSync(metafile, 'utf8'));
files['cli/LICENSES.txt'] = licenceTexts(bundled, join(root, 'node_modules'));
rmSync(metafile);

for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(dist, name)), { recursive: true });
  writeFileSync(join(dist, name), text);
}
