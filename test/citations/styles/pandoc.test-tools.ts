import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cite } from '../../../src/citations/cite.js';
import { citationStyles } from '../../../src/citations/styles/table.js';
import { facts, ratsArrests } from '../../../src/index.js';
import { hostile } from './lib/hostile.js';
import { shown } from './lib/shown.js';

const styles = Object.values(citationStyles);
const isThere = spawnSync('pandoc', ['--version']).status === 0;
const isOptional = !process.env['SCO_FACTS_STRICT'];
if (!isThere && isOptional) console.warn('Markdown is not read by pandoc: no pandoc here; apt-get install pandoc');

/** What pandoc reads in Markdown, a text for each paragraph. Its quotes and spaces are folded, since it sets those. */
function read(paragraphs: readonly string[]): string[] {
  const input = paragraphs.join('\n\n');
  const html = execFileSync('pandoc', ['--from=markdown', '--to=html', '--wrap=none'], { input, encoding: 'utf8' });
  return html
    .trim()
    .split('\n')
    .map((paragraph) => {
      const { text, elements } = shown(paragraph);
      const markup = elements.filter((name) => !['p', 'em', 'a'].includes(name)); // a citation would be a span
      return folded([text, ...markup].join(' '));
    });
}

function folded(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim();
}

test.skipIf(!isThere && isOptional).each(styles)('pandoc reads in Markdown what plain text says: $name', (style) => {
  const titles = fc.sample(hostile, { seed: 20200702, numRuns: 500 }).map((title) => title.toWellFormed().trim());
  const hostileFacts = titles.map((title) => ({ ...ratsArrests, title }));
  const options = { style, withSource: true } as const;
  // a quotation mark directly behind a hostile title is turned as that title says
  const earlier = { ...options, credit: 'package' } as const;
  expect(read(cite(hostileFacts, { ...earlier, format: 'markdown' }))).toEqual(cite(hostileFacts, earlier).map(folded));
  expect(read(cite(facts, { ...options, format: 'markdown' }))).toEqual(cite(facts, options).map(folded));
});
