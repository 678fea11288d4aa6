import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveCitation } from '../../src/citations/index.js';
import { formatQuantity, populationShare } from '../../src/index.js';
import { getAssessment, getReference } from '../../src/record/index.js';
import { dateInWords } from '../../src/record/words.js';
import { firstScreen } from './figures/first-screen.js';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const picture = /^```text\n([\s\S]*?)```$/m.exec(readme)?.[1] ?? '';

test('the picture on the first screen of README says what the data says', () => {
  const { verdict, recorded } = getAssessment('populationShare');
  const [range] = recorded;
  const [author] = range.references.map(getReference).flatMap((reference) => reference.author ?? []);
  expect(picture).toContain(`states   ${formatQuantity(populationShare)} `);
  expect(picture).toContain(`(paragraph ${populationShare.evidence[0]?.paragraph})`);
  expect(picture).toContain(
    `sources     ${verdict}: ${range.low}% to ${range.high}% in ${dateInWords(range.period ?? '')} `,
  );
  expect(picture).toContain(`(${author && 'literal' in author ? author.literal : ''})`);
  // a key of an earlier version will do, as long as the citation still holds
  const citation = resolveCitation(picture);
  expect(citation.citation?.id).toBe('populationShare');
  expect(['current', 'relocated', 'reworded']).toContain(citation.state);
});

test('the first screen of README has the picture, the install command and an example', () => {
  const top = readme.split('\n').slice(0, firstScreen).join('\n');
  for (const part of ['```text', 'npm install sco-facts', 'getAssessment(', 'cite(']) expect(top).toContain(part);
});
