import { describe, expect, test } from 'vitest';
import { type CitableFact, citationEntry } from '../../../src/citations/citation-entry.js';
import { cite } from '../../../src/citations/cite.js';
import { citeSource } from '../../../src/citations/cite-source.js';
import { paragraphsOf } from '../../../src/citations/credit.js';
import { toCslJson } from '../../../src/citations/exports/csl-json.js';
import { write } from '../../../src/citations/styles/format.js';
import type { CitationLine } from '../../../src/citations/styles/line.js';
import { citationStyles, type StyleName } from '../../../src/citations/styles/table.js';
import { facts, indiaAccession, ratsArrests, source } from '../../../src/index.js';
import { Citeproc } from './lib/citeproc.js';
import { articleItem, type CslItem, factItem, postItem } from './lib/items.js';
import { accessNotes, type Case, type Difference, dayOfAccess, differences } from './lib/published.js';
import { missing } from './lib/sheets.js';

const citable: readonly CitableFact[] = [
  ...facts,
  ...[ratsArrests, indiaAccession].flatMap((fact): CitableFact[] => [
    { ...fact, standing: { state: 'amended', since: '1.2.0' } },
    { ...fact, standing: { state: 'retracted', since: '1.3.0-beta.1' } },
    { ...fact, standing: { state: 'moved', since: '2.0.0', to: 'ratsExtraditions' } },
    { ...fact, standing: { state: 'merged', since: '10.20.30', to: 'ratsExtraditions' } },
  ]),
];

const inTwoParagraphs: CitableFact = {
  ...ratsArrests,
  evidence: [3, 12].flatMap((paragraph) => ratsArrests.evidence.map((place) => ({ ...place, paragraph }))),
};

const accesses = [undefined, dayOfAccess];

const unlinked = (html: string) => html.replaceAll(/<a href="([^"]*)">\1<\/a>/g, '$1');
const untagged = (html: string) => html.replaceAll(/<\/?i>/g, '');

describe.each(Object.entries(citationStyles))('%s', (styleName, style) => {
  const name = styleName as StyleName;
  const reason = missing(name);
  if (reason !== undefined && !process.env['SCO_FACTS_STRICT']) {
    console.warn(`${name} is not compared: ${reason}`);
    test.skip(`is compared with the published style (${reason})`);
    return;
  }
  test('has a published style to compare with', () => expect(reason).toBe(undefined));
  if (reason !== undefined) return;

  const {
    stop,
    write: { fact, post },
  } = style;
  const citeproc = new Citeproc(name);
  const written = (line: CitationLine) => unlinked(write([...line, stop], 'html'));

  /** Prints in the published style, with the differences listed; `used` collects them. */
  function printer(of: Case['of'], used = new Set<Difference>()) {
    const listed = differences.filter((each) => each.style === name && each.of === of);
    const print = (item: CslItem, paragraphs: readonly number[] = []) => {
      const asked = { style: name, of, title: item.title, accessed: item.accessed !== undefined, paragraphs };
      const wanted = listed.filter(({ when }) => when?.(asked) ?? true);
      const type = wanted.find(({ as }) => as !== undefined)?.as ?? item.type;
      // a claim has its paragraphs in the item
      let html = citeproc.print({ ...item, type }, 'html', of === 'claim' ? [] : paragraphs);
      for (const difference of wanted) {
        used.add(difference);
        if (difference.from === undefined) continue;
        const parts = html.split(difference.from);
        expect({ difference, html, found: parts.length - 1 }).toEqual({ difference, html, found: 1 });
        html = parts.join(difference.to);
      }
      return html;
    };
    return { print, unused: () => listed.filter((each) => !used.has(each)) };
  }

  test('prints every fact as the published style does, but for what is listed', () => {
    const { print, unused } = printer('fact');
    const wrong = citable.flatMap((fact) =>
      accesses.flatMap((accessed) => {
        const published = print(factItem(citationEntry(fact), accessed));
        const html = unlinked(cite(fact, { style, accessed, credit: 'package', format: 'html' }));
        const text = cite(fact, { style, accessed, credit: 'package' });
        return html === published && text === untagged(published) ? [] : [{ html, text, published }];
      }),
    );
    expect(wrong).toEqual([]);
    expect(unused()).toEqual([]);
  });

  test('prints every claim so, from the item that the package exports', () => {
    const { print, unused } = printer('claim');
    const claims = [...citable, inTwoParagraphs].filter(
      ({ standing }) => standing === undefined || standing.state === 'amended',
    );
    const wrong = claims.flatMap((fact) =>
      accesses.flatMap((accessed) => {
        const [item] = toCslJson(fact, { accessed }) as unknown as [CslItem];
        const published = print(item, paragraphsOf(fact));
        const html = unlinked(cite(fact, { style, accessed, format: 'html' }));
        return html === published ? [] : [{ html, published }];
      }),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(unused()).toEqual([]);
  });

  test('prints the post so', () => {
    const { print, unused } = printer('post');
    for (const accessed of accesses) {
      for (const paragraph of [undefined, 12]) {
        const published = print(postItem(accessed), paragraph === undefined ? [] : [paragraph]);
        expect(unlinked(citeSource({ style, paragraph, accessed, format: 'html' }))).toBe(published);
        expect(citeSource({ style, paragraph, accessed })).toBe(untagged(published));
      }
      expect(written(post(source, [3, 9], accessed))).toBe(print(postItem(accessed), [3, 9]));
    }
    expect(unused()).toEqual([]);
  });

  test('prints the article so', () => {
    const { print, unused } = printer('article');
    for (const accessed of accesses) {
      const published = print(articleItem(accessed));
      expect(unlinked(citeSource({ style, of: 'article', accessed, format: 'html' }))).toBe(published);
      expect(citeSource({ style, of: 'article', accessed })).toBe(untagged(published));
    }
    expect(unused()).toEqual([]);
  });

  test('lists no difference that the published style no longer has', () => {
    for (const { as } of differences.filter((each) => each.style === name && each.as !== undefined)) {
      expect({ as, printed: citeproc.print(articleItem(), 'text') }).not.toEqual({
        as,
        printed: expect.stringContaining(source.article.volume),
      });
    }
    const accessNote = accessNotes[name as keyof typeof accessNotes] ?? '';
    const { issued, ...undated } = postItem(dayOfAccess);
    expect(citeproc.print(undated, 'text')).toContain(accessNote); // the words are the style's own
  });

  test('writes each month as the published style does', () => {
    for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']) {
      const released = { ...citationEntry(ratsArrests), issued: `2024-${month}-09` };
      expect(written(fact(released))).toBe(citeproc.print(factItem(released), 'html'));
      const day = `2025-${month}-30`;
      if (!(name in accessNotes)) {
        expect(written(fact(released, day))).toBe(citeproc.print(factItem(released, day), 'html'));
      }
      const posted = { ...source, issued: day };
      if (!differences.some((each) => each.style === name && each.of === 'post' && !each.when)) {
        expect(written(post(posted, []))).toBe(citeproc.print(postItem(undefined, posted), 'html'));
      }
    }
  });
});
