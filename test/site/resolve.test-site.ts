import { expect, test } from 'vitest';
import { citationKey, citeSet, factsAt, resolveCitation } from '../../src/citations/index.js';
import { citationKeyText } from '../../src/citations/key-text.js';
import { releases } from '../../src/generated/history.js';
import { formatQuantity, populationShare, ratsArrests, ratsExtraditions, VERSION } from '../../src/index.js';
import { getAssessment, verdicts } from '../../src/record/index.js';
import { openSite } from './browser.js';
import { faultsOf } from './faults.js';

const site = openSite();
const pathFor = (text: string) => `resolve?c=${encodeURIComponent(text)}`;
const box = 'textarea#citations';

/** A citation of a released version whose fact has another content now. */
const amended = releases
  .flatMap(({ version }) => factsAt(version).map((fact) => ({ fact, version, key: citationKeyText(version, fact) })))
  .find(({ key }) => resolveCitation(key).state === 'amended');

test('a link answers for its citation, with fact, verdict, pages and advice', async () => {
  const { page, reports } = await site.visit(pathFor(citationKey(populationShare)));
  const answer = page.locator('article.answer');
  await answer.waitFor();
  const text = await answer.innerText();
  expect(text).toContain(populationShare.title);
  expect(text).toContain(populationShare.statement);
  expect(text).toContain(formatQuantity(populationShare));
  expect(text).toContain(verdicts[getAssessment('populationShare').verdict].label);
  expect(text).toContain('What to do: The citation can stay as it is.');
  const links = await answer.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(['/sco-facts/facts/populationShare', `/sco-facts/v/${VERSION}/facts/populationShare.html`]);
  expect(reports).toEqual([]);
});

test('a citation of an amended fact shows what changed, and the key to cite now', async () => {
  if (!amended) throw new Error('no release has amended a fact');
  const { page } = await site.visit(pathFor(amended.key));
  const answer = page.locator('article.answer');
  await answer.waitFor();
  expect(await answer.locator('.state').first().innerText()).toBe('amended');
  expect(await answer.locator('tr.changed').count()).toBeGreaterThan(0);
  expect(await answer.locator('tr.changed td').last().innerText()).toMatch(/^changed: /);
  const resolution = resolveCitation(amended.key);
  expect(resolution.state === 'unknown' ? '' : citationKey(resolution.now as never)).toBe(
    await answer.locator('code.key').innerText(),
  );
});

test('a text with several citations is answered in order, also what cannot be read, and a set by its facts', async () => {
  const { page } = await site.visit('resolve');
  const set = citeSet([ratsArrests, ratsExtraditions]);
  const broken = `sco-facts@${VERSION}/ratsArrest:000000000000`;
  await page.fill(box, `First ${citationKey(ratsArrests)}.\n\nThen ${broken}.\n\nLast ${set}.`);
  await page.locator('article.answer').nth(2).waitFor();
  const headings = await page.locator('article.answer h2').allInnerTexts();
  expect(headings.map((text) => text.trim())).toEqual([
    ratsArrests.title,
    'A citation that cannot be resolved',
    'A set of 2 facts',
  ]);
  expect(await page.locator('article.answer').nth(1).innerText()).toContain("did you mean 'ratsArrests'?");
  expect(await page.locator('article.answer').nth(2).locator('h3').allInnerTexts()).toEqual([
    ratsArrests.title,
    ratsExtraditions.title,
  ]);
  expect(await page.getByRole('status').innerText()).toContain('3 citations');
});

test('the figure beside a citation is compared', async () => {
  const { page } = await site.visit('resolve');
  await page.fill(box, `Exactly 17 people were arrested (${citationKey(ratsArrests)}).`);
  const beside = page.locator('.beside');
  await beside.waitFor();
  expect(await beside.innerText()).toContain(`The cited fact has ${formatQuantity(ratsArrests)}`);
  expect(await beside.locator('.state').innerText()).toBe('differs');
});

test('the address follows the text without entries in the history, and a reload keeps it', async () => {
  const { page } = await site.visit('resolve');
  const before = await page.evaluate(() => history.length);
  await page.locator(box).pressSequentially('sco-facts@0.1.0/ratsArrests', { delay: 20 });
  await page.waitForURL((url) => url.searchParams.get('c') === 'sco-facts@0.1.0/ratsArrests');
  expect(await page.evaluate(() => history.length)).toBe(before);
  const address = page.url();
  await page.reload();
  expect(await page.inputValue(box)).toBe('sco-facts@0.1.0/ratsArrests');
  expect(page.url()).toBe(address);
  await page.fill(box, '');
  await page.waitForURL((url) => !url.searchParams.has('c'));
});

test('hostile text stays text', async () => {
  const attack = `<img src=x onerror="document.title='owned'"> <script>document.title='owned'</script> {{ 7 * 7 }}`;
  const key = `sco-facts@${VERSION}/<b>${attack}:000000000000`;
  const { page, reports } = await site.visit(pathFor(`${key} sco-facts@${VERSION}/ratsArrests:00${attack}`));
  await page
    .getByRole('status')
    .getByText(/citation/i)
    .first()
    .waitFor();
  expect(await page.title()).not.toContain('owned');
  expect(await page.locator('main img[src="x"], main article b').count()).toBe(0);
  expect(reports).toEqual([]);
});

test('megabytes are answered, stay out of the address, and leave the page at work', async () => {
  const { page, reports } = await site.visit('resolve');
  const text = `sco-facts@${VERSION}/ratsArrests:000000000000 `.repeat(60_000);
  const longest = await page.evaluate(async (given) => {
    let last = performance.now();
    let worst = 0;
    const timer = setInterval(() => {
      worst = Math.max(worst, performance.now() - last);
      last = performance.now();
    }, 20);
    const element = document.querySelector<HTMLTextAreaElement>('#citations');
    if (!element) throw new Error('no box');
    // set without a layout of the box, which is the browser's time and not the page's
    element.style.display = 'none';
    element.value = given;
    last = performance.now();
    element.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise<void>((resolve) => {
      const watch = setInterval(() => {
        if (!document.querySelector('article.answer')) return;
        clearInterval(watch);
        resolve();
      }, 50);
    });
    clearInterval(timer);
    return worst;
  }, text);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator('article.answer').count()).toBe(50);
  expect(await page.getByRole('status').innerText()).toMatch(/the first 50 are shown[\s\S]*too long for an address/);
  expect(longest).toBeLessThan(1500);
  expect(reports).toEqual([]);
});

test('without script the page says how to ask the command', async () => {
  const { page } = await site.visit('resolve', { script: false });
  expect(await page.locator('main').innerText()).toContain('npx sco-facts resolve');
  expect(await page.locator('main table').innerText()).toContain('Another fact has replaced the cited one.');
});

test('it is in order in every view, with answers of each kind', async () => {
  const text = `${citationKey(populationShare)} ${amended?.key} sco-facts@9.9.9/ratsArrests:000000000000`;
  const faults = await faultsOf(site, pathFor(text), async (page) => {
    await page.locator('article.answer').nth(2).waitFor();
  });
  expect(faults).toEqual([]);
});
