import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MeasureError, measure } from './read/measure.js';
import { measuredFile, readData } from './read/read.js';
import { root } from './root.js';

// rewrites data/measured.json from a copy of the post
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run measure -- <copy of the post>');
  process.exit(2);
}
const { source, facts } = readData(join(root, 'data'));
try {
  const measured = measure(
    readFileSync(file, 'utf8'),
    source.value,
    facts.map(({ value }) => value),
  );
  writeFileSync(join(root, 'data', measuredFile), `${JSON.stringify(measured, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof MeasureError)) throw error;
  console.error(`measure: ${error.message}; nothing was written`);
  process.exitCode = 1;
}
