import { cite } from '../../../../src/citations/cite.js';
import { citeSource } from '../../../../src/citations/cite-source.js';
import { citationStyles } from '../../../../src/citations/styles/table.js';
import { facts } from '../../../../src/index.js';

/** Everything that the styles print, in every format. */
export function printAll(): string[] {
  return Object.values(citationStyles).flatMap((style) =>
    (['text', 'markdown', 'html'] as const).flatMap((format) => [
      ...cite(facts, { style, format, accessed: '2026-01-01', withSource: true }),
      ...cite(facts, { style, format, withSource: 'article' }),
      citeSource({ style, format, accessed: '2026-12-31', paragraph: 1 }),
      citeSource({ style, format, of: 'article' }),
    ]),
  );
}

if (process.argv.includes('--print')) console.log(JSON.stringify(printAll()));
