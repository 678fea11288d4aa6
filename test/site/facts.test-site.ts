import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { type FactId, factIds, getFact, source, VERSION } from 'sco-facts';
import { citationKey, citationStyles, cite, pageUrl, toBibtex } from 'sco-facts/citations';
import { getAssessment, references } from 'sco-facts/record';
import { describe, expect, it } from 'vitest';
import { openSite } from './browser.js';
import { faultsOf } from './faults.js';
import { site } from './server.js';

const htmlOf = (page: string) => readFileSync(join(site, 'facts', `${page}.html`), 'utf8');
const rootOf = (page: string) => parse(htmlOf(page));
const textOf = (page: string) => rootOf(page).querySelector('.fact')?.structuredText ?? '';

/** The data of the JSON-LD scripts of a page. */
const jsonLdOf = (page: string) =>
  rootOf(page)
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => JSON.parse(script.rawText));

describe.each(factIds)('the page of %s', (id: FactId) => {
  const fact = getFact(id);
  const root = rootOf(id);
  const metas = (name: string) =>
    root.querySelectorAll(`meta[name="${name}"]`).map((meta) => meta.getAttribute('content'));

  it('has title, description and address in its head', () => {
    expect(root.querySelector('title')?.text).toContain(root.querySelector('h1')?.text);
    expect(metas('description')).toEqual([expect.stringContaining(fact.statement)]);
    expect(root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(new RegExp(`/facts/${id}$`));
    expect(root.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(fact.title);
  });

  it('has the Highwire tags that reference managers read', () => {
    expect(metas('citation_title')).toEqual([fact.title]);
    expect(metas('citation_author')).toEqual(['Alimov, Rashid']);
    expect(metas('citation_publication_date')).toEqual([source.issued.replaceAll('-', '/')]);
    expect(metas('citation_inbook_title')).toEqual([source.title]);
    expect(metas('citation_public_url')).toEqual([pageUrl(fact)]);
  });

  it('has the same as COinS', () => {
    const coins = new URLSearchParams(root.querySelector('.Z3988')?.getAttribute('title'));
    expect(coins.get('ctx_ver')).toBe('Z39.88-2004');
    expect(coins.get('rft.atitle')).toBe(fact.title);
    expect(coins.get('rft.aulast')).toBe('Alimov');
    expect(coins.get('rft_id')).toBe(pageUrl(fact));
  });

  it('has its claim and the claimant as JSON-LD', () => {
    const [{ '@graph': graph }] = jsonLdOf(id);
    const claim = graph.find((node: { '@type': string }) => node['@type'] === 'Claim');
    expect(claim).toMatchObject({ name: fact.title, text: fact.statement, version: VERSION });
    expect(graph).toContainEqual(expect.objectContaining({ '@type': 'Person', '@id': claim.author['@id'] }));
  });

  it('shows statement, verdict, note and every source', () => {
    const { note, pairs } = getAssessment(id);
    const text = textOf(id);
    expect(text).toContain(fact.statement);
    expect(text).toContain(note);
    const titles = pairs.map(({ reference }) => references.find((item) => item.id === reference)?.title);
    expect(titles.filter((title) => title && !text.includes(title))).toEqual([]);
    expect(root.querySelector('.fact .verdict')?.getAttribute('data-verdict')).toBe(getAssessment(id).verdict);
  });

  it('has the texts to copy', () => {
    const texts = root.querySelectorAll('.copyable .text').map((element) => element.text);
    expect(texts).toEqual(expect.arrayContaining([citationKey(fact), pageUrl(fact), toBibtex(fact).trimEnd()]));
    const styled = Object.values(citationStyles).map((style) => cite(fact, { style }));
    expect(texts).toEqual(expect.arrayContaining(styled));
  });

  it('weighs at most 60 kB in compressed HTML and CSS', () => {
    const sheets = root
      .querySelectorAll('link[rel~="stylesheet"]')
      .map((link) => join(site, (link.getAttribute('href') ?? '').replace('/sco-facts/', '')));
    const weight = [join(site, 'facts', `${id}.html`), ...sheets]
      .map((file) => gzipSync(readFileSync(file)).length)
      .reduce((sum, size) => sum + size, 0);
    expect(weight).toBeLessThan(60_000);
    expect(sheets.every((file) => statSync(file).isFile())).toBe(true);
  });

  it('gives each chart a text alternative', () => {
    const unnamed = root.querySelectorAll('.chart').filter((chart) => !chart.querySelector('[role="img"][aria-label]'));
    expect(unnamed).toEqual([]);
  });
});

describe('the list of facts', () => {
  it('is a data set with a part for each fact', () => {
    const [dataset] = jsonLdOf('index');
    expect(dataset).toMatchObject({ '@type': 'Dataset', version: VERSION });
    expect(dataset.hasPart.map(({ url }: { url: string }) => url.split('/').at(-1))).toEqual([...factIds]);
  });
});

/** One page of each kind: figures, extents, an event, a membership, a document, and facts that are only words. */
const samples = [
  'facts/ratsArrests',
  'facts/populationShare',
  'facts/nuclearShare',
  'facts/territoryEastWest',
  'facts/territoryNorthSouth',
  'facts/astanaSummitHeld',
  'facts/indiaAccession',
  'facts/astanaDeclarationOutcome',
  'facts/principleOpenness',
  'facts/terrorismUpsurge',
  'facts/',
];

describe('a fact page in a browser', () => {
  const open = openSite();

  it.each(samples)('%s is in order in every view', async (path) => {
    expect(await faultsOf(open, path)).toEqual([]);
  });

  it('copies the key, and says so', async () => {
    const { page } = await open.visit('facts/ratsArrests', {}, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy: Citation key' }).click();
    await page.getByRole('status').filter({ hasText: 'copied' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citationKey(getFact('ratsArrests')));
  });

  it('shows the same without script, but no buttons', async () => {
    const without = await open.visit('facts/ratsArrests', { script: false });
    const article = without.page.locator('.fact');
    expect(await article.locator('.figure').isVisible()).toBe(true);
    expect(await article.locator('.chart svg').first().isVisible()).toBe(true);
    expect(await article.getByRole('button').count()).toBe(0);
    const withScript = await open.visit('facts/ratsArrests');
    const texts = await Promise.all(
      [without, withScript].map(({ page }) =>
        page.locator('.fact :is(h1, h2, h3, p:not([role]), td, li)').allTextContents(),
      ),
    );
    expect(texts[0]).toEqual(texts[1]);
  });

  it('leads from one fact to another with its buttons', async () => {
    const { page, reports } = await open.visit('facts/ratsArrests');
    await page
      .locator('.fact')
      .getByRole('link', { name: getFact('ratsExtraditions').title })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: getFact('ratsExtraditions').title }).waitFor();
    expect(await page.getByRole('button', { name: 'Copy: BibTeX' }).isVisible()).toBe(true);
    expect(reports).toEqual([]);
  });

  it('shows the figure without scrolling on a phone', async () => {
    const { page } = await open.visit('facts/ratsArrests', { width: 390 });
    const box = await page.locator('.fact .figure').boundingBox();
    expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThan(600);
  });
});
