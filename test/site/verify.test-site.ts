import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { htmlToText } from '../../src/cli/html.js';
import { facts, ratsArrests, source } from '../../src/index.js';
import { verifySource } from '../../src/verify/index.js';
import { post } from '../source/post.js';
import { openSite } from './browser.js';
import { faultsOf } from './faults.js';

const site = openSite();
const box = 'textarea#copy';
const count = source.paragraphs.length;

const states = (page: Page) => page.locator('table').first().locator('tbody .state').allInnerTexts();
const summary = async (page: Page) => {
  await page.locator('.summary').waitFor();
  return page.locator('.summary').innerText();
};
const give = (page: Page, name: string, mimeType: string, text: string | Buffer) =>
  page.setInputFiles('#file', { name, mimeType, buffer: Buffer.from(text) });

test('another text has nothing of the post, and every fact is listed as not found', async () => {
  const { page, reports } = await site.visit('verify');
  await page.fill(box, 'Another text.');
  expect(await summary(page)).toContain(`${count} paragraphs: ${count} missing. 0 of ${facts.length} facts found.`);
  expect(await states(page)).toEqual(source.paragraphs.map(() => 'missing'));
  expect(await page.locator('table').nth(1).locator('tbody tr').count()).toBe(facts.length);
  expect(reports).toEqual([]);
});

test('a file that is not text is refused with advice', async () => {
  const { page } = await site.visit('verify');
  await give(page, 'copy.bin', 'application/octet-stream', Buffer.from([1, 0, 2, 0, 3]));
  await page.getByText(/copy\.bin is not text; save/).waitFor();
  await give(page, 'copy.txt', 'text/plain', Buffer.from([0x61, 0xff, 0xfe, 0x62]));
  await page.getByText('copy.txt is not valid UTF-8; save it as UTF-8.').waitFor();
});

test('without script the page says how to ask the command', async () => {
  const { page } = await site.visit('verify', { script: false });
  expect(await page.locator('main').innerText()).toContain('npx sco-facts verify');
});

test('it is in order in every view', async () => {
  const faults = await faultsOf(site, 'verify', async (page) => {
    await page.fill(box, 'Another text.');
    await summary(page);
  });
  expect(faults).toEqual([]);
});

/** Pages whose text has to be read as the command reads it. */
const pages: Readonly<Record<string, string>> = {
  'blocks, breaks and cells':
    '<!doctype html><title>T</title><body>one<br>two<div>three<p>four</div><table><tr><td>a<td>b</table><ul><li>c<li>d</ul>',
  'what cannot be seen':
    '<html><body>a<script>x</script><style>y</style><template>z</template><p hidden>q</p><p style="display: none">r</p>' +
    '<p aria-hidden="true">s</p><svg><title>t</title><text>seen</text></svg><!-- u -->b',
  'spaces and preformatted text': '<html><body>a \n  b<pre>c\n  d</pre><textarea>e\nf</textarea>',
  'inline elements': '<html><body><p>One <b>bo</b>ld <a href="x">li<i>nk</i></a><custom-tag>x</custom-tag></p>',
};

test.each(Object.entries(pages))('HTML is read as the command does: %s', async (_name, html) => {
  const { page } = await site.visit('verify');
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const script = await build({
    entryPoints: [join(root, 'docs/.vitepress/verify/page-text.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'scoFacts',
    write: false,
  });
  await page.addScriptTag({ content: script.outputFiles[0]?.text ?? '' });
  const read = await page.evaluate((given) => {
    const { pageText } = (window as never as { scoFacts: { pageText: (html: string) => string } }).scoFacts;
    return pageText(given);
  }, html);
  expect(lines(read)).toEqual(lines(htmlToText(html, 1e6).text).filter((line) => line !== 'T'));
});

describe.skipIf(post === undefined)('given the post (skipped without a copy: set SCO_FACTS_POST)', () => {
  const text = post ?? '';
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>Forum</title><style>p { color: red }</style>
    <script>document.title = 'run'</script><link rel="stylesheet" href="https://other.example/a.css"></head>
    <body><img src="https://other.example/a.png"><ul><li>Home<li>Log in</ul><table><tr><td>A user<td>${text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .split('\n')
      .map((line) => line.replaceAll(/(.{60,90}?) /g, '$1\n    '))
      .join('<br>\n')}</table><p hidden>${'Hidden words. '.repeat(20)}</p></body></html>`;

  test('a pasted copy is found whole, and no request leaves while it is checked', async () => {
    const { page, reports, requests } = await site.visit('verify');
    await page.fill(box, 'warm up'); // loads the worker
    await summary(page);
    const before = requests.length;
    await page.fill(box, text);
    await page.getByText(`${count} paragraphs: ${count} verbatim.`).waitFor();
    expect(await summary(page)).toContain(`${facts.length} of ${facts.length} facts found.`);
    expect(await states(page)).toEqual(source.paragraphs.map(() => 'verbatim'));
    expect(requests.slice(before)).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    const isBlocked = await page.evaluate(() =>
      fetch('https://other.example/').then(
        () => false,
        () => true,
      ),
    );
    expect(isBlocked).toBe(true);
    expect(reports.filter((report) => !report.includes('other.example'))).toEqual([]);
  });

  test('a page is read as the command reads it, and nothing of it is run or loaded', async () => {
    const { page, reports } = await site.visit('verify');
    await give(page, 'post.html', 'text/html', html);
    await page.getByText(`${count} paragraphs: ${count} verbatim.`).waitFor();
    expect(await page.title()).not.toBe('run');
    expect(verifySource(htmlToText(html, 1e7).text).complete).toBe(true);
    expect(reports).toEqual([]);
  });

  test('a dropped copy with an altered figure shows which paragraph and facts it touches', async () => {
    const altered = text.replace(ratsArrests.asPrinted, '9,999');
    const { page } = await site.visit('verify');
    await page.evaluate((given) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([given], 'copy.txt', { type: 'text/plain' }));
      document
        .querySelector('form[aria-label="Copy of the post"]')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, altered);
    await summary(page);
    const expected = verifySource(altered);
    expect(await states(page)).toEqual(expected.paragraphs.map(({ state }) => state));
    await page.getByRole('checkbox').check();
    const unfound = expected.facts.filter(({ found }) => !found);
    expect(await page.locator('table').nth(1).locator('tbody tr').count()).toBe(unfound.length);
    expect(await page.locator('table').nth(1).innerText()).toContain(ratsArrests.title);
  });

  test('ten megabytes leave the page at work, with a notice', async () => {
    const { page, reports } = await site.visit('verify');
    await page.evaluate((end) => {
      const large = `${'Filling words of a long page, one after the other.\n'.repeat(200_000)}${end}`;
      const transfer = new DataTransfer();
      transfer.items.add(new File([large], 'large.txt', { type: 'text/plain' }));
      const state = { last: performance.now(), worst: 0, notices: 0, length: large.length };
      Object.assign(window, { watched: state });
      setInterval(() => {
        state.worst = Math.max(state.worst, performance.now() - state.last);
        state.last = performance.now();
        if (document.querySelector('[role=status]')?.textContent?.includes('Checking')) state.notices++;
      }, 20);
      const drop = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
      document.querySelector('#copy')?.dispatchEvent(drop);
    }, text);
    await page.getByText(`${count} paragraphs: ${count} verbatim.`).waitFor();
    const { worst, notices, length } = await page.evaluate(
      () => (window as never as { watched: { worst: number; notices: number; length: number } }).watched,
    );
    expect(length).toBeGreaterThan(1e7);
    expect(notices).toBeGreaterThan(0);
    expect(worst).toBeLessThan(1500);
    expect(reports).toEqual([]);
  });

  test('no sentence of the post is in the page', async () => {
    const { page } = await site.visit('verify');
    const content = await page.content();
    const sentences = text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 40);
    expect(sentences.length).toBeGreaterThan(count);
    expect(sentences.filter((sentence) => content.includes(sentence)).length).toBe(0);
  });
});
