import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { CitableFact } from '../../../src/citations/citation-entry.js';
import { cite } from '../../../src/citations/cite.js';
import { citeSource } from '../../../src/citations/cite-source.js';
import { citationStyles } from '../../../src/citations/styles/table.js';
import { ScoFactsError, source, VERSION } from '../../../src/index.js';
import { hostile } from './lib/hostile.js';
import { shown } from './lib/shown.js';

const styles = Object.values(citationStyles);
const style = fc.constantFrom(...styles);

const fact: fc.Arbitrary<CitableFact> = fc.record({
  id: fc.stringMatching(/^[a-z][A-Za-z0-9]{0,39}$/),
  title: hostile,
  digest: fc.stringMatching(/^[0-9a-f]{64}$/),
  evidence: fc.array(
    fc.record({
      paragraph: fc.integer({ min: 1, max: 14 }),
      start: fc.nat(),
      end: fc.nat(),
      sha256: fc.constant(''),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  standing: fc.option(
    fc.record(
      {
        state: fc.constantFrom('amended', 'retracted', 'moved', 'merged'),
        since: hostile,
        to: hostile,
      },
      { requiredKeys: ['state', 'since'] },
    ),
    { nil: undefined },
  ),
});

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const sources = [true, false, 'post', 'article'] as const;
const credit = fc.constantFrom('claimant' as const, 'package' as const);
const options = fc.record({ accessed: day, withSource: fc.constantFrom(...sources), credit }, { requiredKeys: [] });

const readers = {
  CommonMark: {},
  "GitHub's dialect": { extensions: [gfm()], htmlExtensions: [gfmHtml()] },
};
const onOneLine = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');

describe('any title', () => {
  test('leaves version, id and short digest to be read, in each style and format', () => {
    fc.assert(
      fc.property(fact, style, options, (fact, style, options) => {
        for (const format of ['text', 'markdown', 'html'] as const) {
          const reference = cite(fact, { style, format, ...options });
          expect(reference).toContain(`sco-facts@${VERSION}`);
          expect(reference).toContain(`${fact.id}, sha256 ${fact.digest.slice(0, 12)}`);
          expect(reference).toContain(fact.standing?.state ?? '');
          expect(reference).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        }
        const withdrawn = fact.standing !== undefined && fact.standing.state !== 'amended';
        const text = cite(fact, { style, ...options });
        if (withdrawn || options.credit === 'package') {
          expect(text).toContain(onOneLine(`${fact.title} [${fact.id}`));
        } else {
          expect(text).toContain(onOneLine(fact.title));
          expect(text).toContain(`[recorded in the npm package sco-facts@${VERSION}: ${fact.id}, sha256 `);
          expect(text).not.toContain('sco-facts contributors');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('shows in a browser as in plain text, with no element but italics and the links', () => {
    fc.assert(
      fc.property(fact, style, options, (fact, style, options) => {
        const { text, elements, links } = shown(cite(fact, { style, format: 'html', ...options }));
        expect(text).toBe(cite(fact, { style, ...options }));
        expect(new Set(elements)).toEqual(new Set(style.name === 'vancouver' ? ['a'] : ['i', 'a']));
        const urls = [`https://sco-facts.github.io/sco-facts/v/${VERSION}/facts/${fact.id}.html`];
        if (options.withSource) urls.push(options.withSource === 'article' ? source.article.issueUrl : source.url);
        expect(links).toEqual(urls.map((url) => `href=${url}`));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(Object.entries(readers))('shows in %s as in plain text', (_, dialect) => {
    fc.assert(
      fc.property(fact, style, options, (fact, style, options) => {
        const markdown = cite(fact, { style, format: 'markdown', ...options });
        const { text, elements } = shown(micromark(markdown, { ...dialect, allowDangerousHtml: true }));
        expect(text).toBe(cite(fact, { style, ...options }));
        expect(elements.filter((name) => !['p', 'em', 'a'].includes(name))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('stays in its cell of a table', () => {
    fc.assert(
      fc.property(fact, style, (fact, style) => {
        const table = `| reference |\n| --- |\n| ${cite(fact, { style, format: 'markdown' })} |`;
        const html = micromark(table, { ...readers["GitHub's dialect"], allowDangerousHtml: true });
        expect(shown(html.slice(html.indexOf('<td>'))).text.trim()).toBe(cite(fact, { style }));
      }),
      { numRuns: 500 },
    );
  });
});

describe('anything', () => {
  const anything = fc.oneof(hostile, fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true }));
  const mixed = fc.oneof(fact, anything);
  const someOptions = fc.oneof(
    anything,
    fc.record(
      {
        style: fc.oneof(style, anything),
        format: fc.oneof(fc.constantFrom('text', 'markdown', 'html'), anything),
        accessed: fc.oneof(day, anything),
        withSource: fc.oneof(fc.constantFrom(...sources), anything),
        withRecord: fc.oneof(fc.boolean(), anything),
        credit: fc.oneof(credit, anything),
        paragraph: fc.oneof(fc.integer({ min: -1, max: 15 }), anything),
        of: fc.oneof(fc.constantFrom('post', 'article'), anything),
      },
      { requiredKeys: [] },
    ),
  );

  /** Calls, and lets only the documented error pass. */
  function refusedOr(result: 'string' | 'object', call: () => unknown): void {
    try {
      expect(typeof call()).toBe(result);
    } catch (error) {
      if (!(error instanceof ScoFactsError)) throw error;
      expect(error.code).toBe('INVALID_ARGUMENT');
      expect(error.message).toMatch(/^(cite|citeSource): /);
      expect(error.message).not.toMatch(/[\n\r]/);
      expect(error.message.length).toBeLessThan(500);
    }
  }

  test('gives a reference or the documented error', () => {
    fc.assert(
      fc.property(mixed, someOptions, (fact, options) => {
        refusedOr(Array.isArray(fact) ? 'object' : 'string', () => cite(fact as CitableFact, options as object));
        refusedOr('string', () => citeSource(options as object));
      }),
      { numRuns: 3000 },
    );
  });
});
