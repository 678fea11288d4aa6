import { readFileSync } from 'node:fs';
import { strictLines } from '../src/verify/profile.js';
import { evidenceFor, paragraphsOf } from './data/evidence.js';
import { loadData } from './generate.js';

const [words, file] = process.argv.slice(2);
if (words === undefined || file === undefined) {
  console.error('usage: npm run locate -- "<words of the post>" <copy of the post>');
  process.exit(2);
}
const needle = strictLines(words).join(' ');
const found = [...paragraphsOf(readFileSync(file, 'utf8'), loadData().source.value)].flatMap(([paragraph, text]) => {
  const places = [];
  for (let at = text.indexOf(needle); needle !== '' && at >= 0; at = text.indexOf(needle, at + 1)) {
    const start = [...text.slice(0, at)].length;
    places.push(evidenceFor(paragraph, text, start, start + [...needle].length));
  }
  return places;
});
if (found.length === 0) {
  console.error('locate: these words stand in no paragraph of this copy; quotes and dashes count');
  process.exit(1);
}
for (const evidence of found) console.log(JSON.stringify(evidence));
