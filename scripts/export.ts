import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { VERSION } from '../src/generated/version.js';
import { factsFileSchema } from '../src/schemas/files.js';
import { factsCsv } from './emit/csv.js';
import { loadData, root } from './generate.js';

const dist = join(root, 'dist');
const { stamped, entities, topics, source } = loadData();
const facts = stamped.map(({ fact }) => fact);
const head = { name: 'sco-facts', version: VERSION };
const json = (value: unknown) => `${JSON.stringify(value)}\n`;

/** A line an item, so that the file can be searched and compared by line. */
function jsonLines(start: object, list: string, items: readonly object[]): string {
  const open = JSON.stringify(start).slice(0, -1);
  return `${open},"${list}":[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`;
}

const files: Record<string, string> = {
  'facts.json': jsonLines({ ...head, source: source.value }, 'facts', facts),
  'entities.json': jsonLines(
    head,
    'entities',
    entities.map((item) => item.value),
  ),
  'facts.schema.json': json(z.toJSONSchema(factsFileSchema, { target: 'draft-2020-12' })),
  'facts.csv': factsCsv(facts, VERSION),
};
// exactly the bytes that the digest covers: no line break at the end
for (const { fact, canonical } of stamped) files[`facts/${fact.id}.json`] = canonical;

// the declarations serve both formats: which one a .d.ts describes is told by the package.json nearest to it
cpSync(join(dist, 'esm'), join(dist, 'cjs'), {
  recursive: true,
  filter: (path) => !path.endsWith('.js'),
});
files['cjs/package.json'] = json({ type: 'commonjs' });

// tsup makes an entry of each topic so that its declarations get a file of their own; nothing imports the code of it
for (const format of ['esm', 'cjs']) {
  for (const topic of topics) rmSync(join(dist, format, 'facts', `${topic.value.id}.js`));
  rmSync(join(dist, format, 'model.js'));
  rmSync(join(dist, format, 'schemas/facts.js'));
}

mkdirSync(join(dist, 'facts'), { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
