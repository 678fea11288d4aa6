import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveCitation } from '../../src/citations/index.js';
import { sha256 } from '../../src/verify/locate.js';
import { readHistory } from '../history/chain.js';
import { root } from '../root.js';
import { editionOf } from './edition.js';
import { frozenPages, pagesDigest } from './pages.js';
import { readSeals } from './seals.js';
import { factPage } from './template.js';

const history = readHistory(join(root, 'data/history'));
const releases = history.map(({ version }, index) => ({ version, files: history.slice(0, index + 1) }));

describe.each(releases)('the pages of $version', ({ version, files }) => {
  const pages = frozenPages(files);
  const edition = editionOf(files);

  test('are those that were released', () => {
    expect(pagesDigest(pages)).toBe(readSeals()[version]);
  });

  test('have each fact, with a key that resolves and bytes that have its digest', () => {
    for (const { id, digest, isWithdrawn } of edition.facts) {
      const page = pages.get(`facts/${id}.html`) ?? '';
      const { state, digestMatches, citation } = resolveCitation(page.slice(page.indexOf('Citation key')));
      expect(state, id).not.toBe('unknown');
      expect([citation?.id, digestMatches]).toEqual([id, true]);
      expect(sha256(pages.get(`facts/${id}.json`) ?? '')).toBe(digest);
      expect(page.includes('class="notice">This fact was'), id).toBe(isWithdrawn || /amended/.test(page));
    }
    expect(edition.facts.length).toBeGreaterThan(100);
  });

  test('link to one another', () => {
    const links = [...(pages.get('index.html') ?? '').matchAll(/href="(?<path>facts\/[^"]+)"/g)];
    const paths = links.map(({ groups }) => groups?.['path']);
    expect(paths.toSorted()).toEqual([...pages.keys()].filter((path) => /facts.*html$/.test(path)).sort());
  });
});

test('every release is sealed, and nothing else is', () => {
  expect(Object.keys(readSeals())).toEqual(history.map(({ version }) => version));
});

test('a changed page changes the digest', () => {
  const pages = frozenPages(history);
  const path = [...pages.keys()].at(-1) ?? '';
  expect(pagesDigest(new Map([...pages, [path, `${pages.get(path)} `]]))).not.toBe(pagesDigest(pages));
});

test('hostile text stays text', () => {
  const edition = editionOf(history);
  const [fact] = edition.facts;
  if (!fact) throw new Error('no fact');
  const hostile = {
    ...fact,
    content: { ...fact.content, title: '<script>alert(1)</script>', statement: '"><img src=x>' },
  };
  const page = factPage(hostile, edition);
  expect(page).not.toMatch(/<script|<img/);
  expect(page).toContain('&lt;script&gt;');
});
