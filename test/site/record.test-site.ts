import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { facts } from 'sco-facts';
import { assessments, getDocumentTable, getFigureTable, verdicts } from 'sco-facts/record';
import { describe, expect, it } from 'vitest';
import { openSite } from './browser.js';
import { faultsOf } from './faults.js';
import { site as folder } from './server.js';

const site = openSite();
const pageOf = (name: string) => parse(readFileSync(join(folder, 'record', `${name}.html`), 'utf8'));
const factLinks = (page: ReturnType<typeof pageOf>, within = 'main') =>
  page.querySelectorAll(`${within} a[href*="/facts/"]`).map((link) => link.getAttribute('href')?.split('/').at(-1));

describe('the pages of the record', () => {
  it.each(['record/', 'record/documents', 'record/rats', 'record/figures'])(
    '%s is in order in every view',
    async (path) => {
      expect(await faultsOf(site, path)).toEqual([]);
    },
  );

  it.each(['record/', 'record/rats'])('%s shows the same text without script', async (path) => {
    const text = async (script: boolean) =>
      (await (await site.visit(path, { script })).page.locator('main .vp-doc').innerText()).replaceAll(/\s+/g, ' ');
    expect(await text(false)).toBe(await text(true));
  });
});

describe('verdicts at a glance', () => {
  const page = pageOf('index');

  it('draws a segment per verdict as wide as its number of facts, with a text alternative', async () => {
    const used = Object.entries(verdicts).flatMap(([name, { label }]) => {
      const count = assessments.filter(({ verdict }) => verdict === name).length;
      return count === 0 ? [] : [{ name, label, count }];
    });
    const bar = page.querySelector('.verdict-bar');
    expect(bar?.getAttribute('role')).toBe('img');
    for (const { label, count } of used) expect(bar?.getAttribute('aria-label')).toContain(`${count} ${label}`);
    const { page: open } = await site.visit('record/', { width: 1280 });
    const widths = await open
      .locator('.verdict-bar > span')
      .evaluateAll((parts) =>
        parts.map((part) => [part.getAttribute('data-verdict'), part.getBoundingClientRect().width]),
      );
    expect(widths.map(([name]) => name)).toEqual(used.map(({ name }) => name));
    const perFact = widths.map(([, width], index) => Number(width) / (used[index]?.count ?? 0));
    expect(Math.max(...perFact) / Math.min(...perFact)).toBeLessThan(1.05);
  });

  it('gives each verdict with its meaning, and links each fact once', () => {
    const text = page.querySelector('main')?.text ?? '';
    for (const { label, meaning } of Object.values(verdicts)) {
      expect(text).toContain(label);
      expect(text.replaceAll('’', "'")).toContain(meaning);
    }
    expect(factLinks(page, '.verdict-facts').sort()).toEqual(facts.map(({ id }) => id).sort());
  });
});

describe('the tables of the record', () => {
  it('link every fact that a document speaks to', () => {
    expect([...new Set(factLinks(pageOf('documents')))].sort()).toEqual(
      [...new Set(getDocumentTable().map(({ fact }) => fact as string))].sort(),
    );
  });

  it('show every figure of getFigureTable once, those of RATS on their own page', () => {
    const rats = new Set<string>(facts.filter(({ topic }) => topic === 'rats').map(({ id }) => id));
    const rows = getFigureTable();
    const ofRats = rows.filter(({ fact }) => rats.has(fact));
    const overview = new Set(ofRats.map(({ fact }) => fact)).size;
    expect(pageOf('rats').querySelectorAll('main tbody tr')).toHaveLength(ofRats.length + overview);
    expect(pageOf('figures').querySelectorAll('main tbody tr')).toHaveLength(rows.length - ofRats.length);
  });
});
