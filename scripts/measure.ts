import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuthorError } from './read/fault.js';
import { differences, measure, readCopy } from './read/measure.js';
import { measuredFile, readData } from './read/read.js';
import { root } from './root.js';

// rewrites data/measured.json from a copy of the post
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run measure -- <copy of the post>');
  process.exit(2);
}
try {
  const { source, facts } = readData(join(root, 'data'));
  const measured = measure(
    readCopy(file),
    source.value,
    facts.map(({ value }) => value),
  );
  for (const paragraph of differences(source.value, measured)) {
    console.log(`measure: paragraph ${paragraph} differs from the text that was measured before`);
  }
  writeFileSync(join(root, 'data', measuredFile), `${JSON.stringify(measured, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof AuthorError)) throw error;
  console.error(`measure: ${error.message}; nothing was written`);
  process.exitCode = 1;
}
