import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countOccurrences } from '../src/verify/occurrences.js';
import { looseForm, strictLines } from '../src/verify/profile.js';
import { rollingHash } from '../src/verify/rolling.js';
import { paragraphsOf, sha256 } from './check/evidence.js';
import { readData } from './read/read.js';
import { root } from './root.js';

// writes data/rolling.json and data/occurrences.json anew; the post is needed, since they are made of its own words
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run measure -- <copy of the post>');
  process.exit(2);
}
const { source, facts } = readData(join(root, 'data'));
const post = readFileSync(file, 'utf8');
const paragraphs = paragraphsOf(post, source.value);
if (paragraphs.size !== source.value.paragraphs.length) {
  console.error('measure: this is no verbatim copy of the post');
  process.exit(1);
}
const headings = new Set(source.value.headings.map((heading) => heading.strict));
const texts = [...paragraphs.values(), ...strictLines(post).filter((line) => headings.has(sha256(line)))].map(
  looseForm,
);
const entries = texts.map((text) => [sha256(text), rollingHash(text)]);
for (const { value } of facts) {
  for (const { paragraph, start, end, sha256: digest } of value.evidence) {
    const clause = looseForm([...(paragraphs.get(paragraph) ?? '')].slice(start, end).join(''));
    entries.push([digest, rollingHash(clause)]);
  }
}
const body = texts.map((text) => ` ${text} `).join('\n');
const forms = new Set(facts.flatMap(({ value }) => value.evidence.flatMap((evidence) => evidence.printed ?? [])));
const counts = [...forms].map((form) => [form, countOccurrences(body, looseForm(form))] as const);
const absent = counts.filter(([, count]) => count === 0).map(([form]) => `'${form}'`);
if (absent.length > 0) {
  console.error(
    `measure: ${absent.join(', ')} does not stand in the post; correct the printed form; nothing was written`,
  );
  process.exit(1);
}
writeFileSync(join(root, 'data/rolling.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);

writeFileSync(join(root, 'data/occurrences.json'), `${JSON.stringify(Object.fromEntries(counts), null, 2)}\n`);
