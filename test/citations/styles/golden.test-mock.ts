import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { CitableFact } from '../../../src/citations/citation-entry.js';
import { cite } from '../../../src/citations/cite.js';
import { citeSource } from '../../../src/citations/cite-source.js';
import { citationStyles } from '../../../src/citations/styles/table.js';

vi.mock('../../../src/generated/version.js', () => ({ VERSION: '1.2.3', RELEASE_DATE: '2026-09-04' }));

const evidence = (paragraph: number) => ({ paragraph, start: 0, end: 9, sha256: '0123456789abcdef0123456789abcdef' });

const quantity: CitableFact = {
  id: 'armsSeized',
  title: "Arms & the SCO's seizures, 2011 to 2015",
  digest: 'a6f20054da50c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ff',
  evidence: [evidence(9), evidence(3), evidence(9)],
};
const retracted: CitableFact = { ...quantity, standing: { state: 'retracted', since: '1.1.0' } };
const amended: CitableFact = { ...quantity, standing: { state: 'amended', since: '1.2.0' } };
const merged: CitableFact = { ...quantity, standing: { state: 'merged', since: '1.2.0', to: 'armsFound' } };

// after the examples in the manuals
const golden = JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8'));

const accessed = '2026-12-01';

describe.each(Object.values(citationStyles))('$name', (style) => {
  test('writes what the manual asks for', () => {
    expect({
      claim: cite(quantity, { style }),
      amendedClaim: cite(amended, { style }),
      accessedClaimHtml: cite(quantity, { style, accessed, format: 'html' }),
      plain: cite(quantity, { style, credit: 'package' }),
      retracted: cite(retracted, { style }), // credits the package, whatever the option says
      amended: cite(amended, { style, credit: 'package' }),
      accessedHtml: cite(quantity, { style, credit: 'package', accessed, format: 'html' }),
      sourceMarkdown: cite(quantity, { style, credit: 'package', withSource: true, format: 'markdown' }),
      post: citeSource({ style, paragraph: 12, accessed }),
      article: citeSource({ style, of: 'article' }),
    }).toEqual(golden[style.name]);
  });

  test('names the fact that replaces one that was moved or merged', () => {
    const text = cite(merged, { style });
    expect(text).toContain("MERGED: Arms & the SCO's seizures, 2011 to 2015 [armsSeized, sha256 a6f20054da50; ");
    expect(text).toContain('; merged in 1.2.0 to armsFound]');
  });
});
