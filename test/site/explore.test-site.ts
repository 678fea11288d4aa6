import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { factIds, facts, getFact, nuclearShare, ratsArrests } from 'sco-facts';
import { citationKey } from 'sco-facts/citations';
import { findAssessments } from 'sco-facts/record';
import { describe, expect, it } from 'vitest';
import { openSite } from './browser.js';
import { faultsOf } from './faults.js';

const site = openSite();

const shownIds = (page: Page) =>
  page.locator('a[data-fact]').evaluateAll((links) => links.map((link) => link.getAttribute('data-fact')));
const queryOf = (page: Page) => new URL(page.url()).searchParams;
const all = facts.map(({ id }) => id);

describe('explore', () => {
  it.each(['explore', 'explore?q=tashkent&sort=fact', 'explore?q=qqqqqq&topic=nothing'])(
    '%s is in order in every view',
    async (path) => {
      expect(await faultsOf(site, path)).toEqual([]);
    },
  );

  it('shows every fact with a link without script, and no control that does nothing', async () => {
    const { page, reports } = await site.visit('explore', { script: false });
    expect(await shownIds(page)).toEqual(all);
    expect(await page.locator('input:visible, .explore select:visible').count()).toBe(0);
    expect(await page.getByText('need JavaScript').isVisible()).toBe(true);
    await page.locator(`a[data-fact="${nuclearShare.id}"]`).click();
    expect(await page.locator('h1').textContent()).toContain(nuclearShare.title);
    const isScript = (report: string) => /^failed: .*\.js$/.test(report); // which the browser was told not to run
    expect(reports.filter((report) => !isScript(report))).toEqual([]);
  });

  it('loads the words only when somebody searches', async () => {
    const { page, requests } = await site.visit('explore');
    expect(requests.filter((url) => /on-demand/.test(url))).toEqual([]);
    await page.locator('input[type=search]').fill('tashkent');
    await expect.poll(() => requests.some((url) => url.includes('search-on-demand'))).toBe(true);
    const { requests: elsewhere } = await site.visit('guide/citing');
    expect(elsewhere.filter((url) => /on-demand/.test(url))).toEqual([]);
  });

  it('finds a figure in every writing', async () => {
    const digits = String(ratsArrests.value);
    const grouped = (mark: string) => digits.replace(/(?=\d{3}$)/, mark);
    for (const query of [digits, ...[',', '.', ' ', '\u202f', "'"].map(grouped)]) {
      const { page } = await site.visit(`explore?q=${encodeURIComponent(query)}`);
      await expect.poll(async () => (await shownIds(page))[0], { message: query }).toBe(ratsArrests.id);
      await page.context().close();
    }
  });

  it('ranks the contradicted facts first, and finds a place by its name, also misspelt', async () => {
    const { page } = await site.visit('explore?q=contradicted');
    const contradicted = findAssessments({ verdict: 'contradicted' }).map(({ fact }) => fact);
    await expect
      .poll(async () => (await shownIds(page)).slice(0, contradicted.length).sort())
      .toEqual(contradicted.sort());
    const place = await site.visit('explore?q=Tashkent');
    const misspelt = await site.visit('explore?q=Tashkemt');
    await expect.poll(async () => (await shownIds(place.page)).length).toBeLessThan(all.length);
    const found = await shownIds(place.page);
    expect(found.length).toBeGreaterThan(0);
    await expect.poll(async () => (await shownIds(misspelt.page))[0]).toBe(found[0]);
  });

  it('keeps query, facets and order in the address, and goes back step by step', async () => {
    const { page } = await site.visit('explore');
    await page.locator('input[type=search]').pressSequentially('rats', { delay: 20 });
    await expect.poll(() => queryOf(page).get('q')).toBe('rats');
    await page.locator('select[name=kind]').selectOption('quantity');
    await page.getByRole('button', { name: 'Figure, date or name' }).click();
    expect(Object.fromEntries(queryOf(page))).toEqual({ q: 'rats', kind: 'quantity', sort: 'value' });
    const shown = await shownIds(page);
    const values = shown.map((id) => (getFact(id as typeof ratsArrests.id) as { value: number }).value);
    expect(values).toEqual([...values].sort((one, other) => one - other));
    expect(await page.getByRole('columnheader', { name: 'Figure' }).getAttribute('aria-sort')).toBe('ascending');

    const copy = await site.visit(`explore${new URL(page.url()).search}`);
    await expect.poll(() => shownIds(copy.page)).toEqual(shown);

    await page.goBack();
    expect(queryOf(page).has('sort')).toBe(false);
    await page.goBack();
    expect(Object.fromEntries(queryOf(page))).toEqual({ q: 'rats' });
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
    await expect.poll(() => shownIds(page)).toEqual(all);
    expect(await page.locator('input[type=search]').inputValue()).toBe('');
    await page.goForward();
    expect(await page.locator('input[type=search]').inputValue()).toBe('rats');
  });

  it('comes back to the same view from a fact', async () => {
    const { page } = await site.visit('explore?verdict=contradicted');
    const shown = await shownIds(page);
    await page.locator('a[data-fact]').first().click();
    await page.waitForURL(/\/facts\//);
    await page.goBack();
    await expect.poll(() => shownIds(page)).toEqual(shown);
  });

  it('counts what each choice leaves, and says how many facts it shows', async () => {
    const { page } = await site.visit('explore?topic=rats');
    const inTopic = facts.filter(({ topic }) => topic === 'rats').length;
    expect(await page.locator('.count').textContent()).toBe(`${inTopic} of ${factIds.length} facts`);
    expect(await page.locator('.count').getAttribute('aria-live')).toBe('polite');
    const option = await page.locator('select[name=topic] option[value=rats]').textContent();
    expect(option).toContain(`(${inTopic})`);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '%00%ff',
    '{{constructor.constructor("alert(1)")()}}',
    'x'.repeat(1000),
    '__proto__',
  ])('takes %j as text', async (text) => {
    const path = `explore?${['q', 'topic', 'verdict', 'sort', 'order'].map((name) => `${name}=${encodeURIComponent(text)}`).join('&')}`;
    const { page, reports } = await site.visit(path);
    await expect.poll(() => page.locator('.ignored').count()).toBe(4);
    expect(await page.locator('.explore :is(img, script)').count()).toBe(0);
    expect(reports).toEqual([]);
    await page.context().close();
  });

  it('takes an address that is badly encoded', async () => {
    const { page, reports } = await site.visit('explore?q=%E0%A4%A&topic=%');
    expect(await page.locator('.ignored').count()).toBe(1);
    expect(reports).toEqual([]);
  });
});

describe('the keys of explore', () => {
  const selected = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset['fact']);

  it('search, walk, copy, open and clear', async () => {
    const { page } = await site.visit('explore', {}, { permissions: ['clipboard-read', 'clipboard-write'] });
    const field = page.locator('input[type=search]');
    await page.keyboard.press('/');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.VPLocalSearchBox').count()).toBe(0);
    await page.keyboard.type('/c'); // typed, not acted on
    expect(await field.inputValue()).toBe('/c');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = all[1] ?? '';
    expect(await selected(page)).toBe(second);
    await page.keyboard.press('c');
    const key = citationKey(getFact(second as typeof ratsArrests.id));
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(key);
    expect(await page.locator('.said').textContent()).toContain(key);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/facts/${all[0]}`);
  });

  it('leave the shortcuts of the browser alone', async () => {
    const { page } = await site.visit('explore', {}, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await page.locator('a[data-fact]').first().focus();
    await page.keyboard.press('Control+c');
    expect(await page.locator('.said').textContent()).toBe('');
  });
});

describe('the download of explore', () => {
  it('holds the facts shown, in the order shown, with the columns of facts.csv', async () => {
    const { page } = await site.visit('explore?kind=quantity&sort=value&order=descending');
    const shown = await shownIds(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    const rows = parse(readFileSync(await download.path(), 'utf8'), { columns: true }) as Record<string, string>[];
    const whole = parse(readFileSync('dist/facts.csv', 'utf8'), { columns: true }) as Record<string, string>[];
    expect(rows).toEqual(shown.map((id) => whole.find((row) => row['id'] === id)));
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
  });
});
