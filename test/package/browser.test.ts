import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { needs } from '../citations/exports/tools.js';
import { post } from '../source/post.js';
import { installed, packedFiles } from './lib/packed.js';
import { tool } from './lib/places.js';

// the tools have an install of their own, so that the compiler of the tests does not know their types
interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<Result>(script: string): Promise<Result>;
}
interface Playwright {
  readonly chromium: {
    launchPersistentContext(
      folder: string,
      options: object,
    ): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>;
  };
}

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

needs('chromium')('a page in headless Chromium', () => {
  const profile = mkdtempSync(join(tmpdir(), 'sco-facts-browser-'));
  let server: Server;
  let page: Page;
  let close: () => Promise<void>;

  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const path = url.slice(1);
      const isFile = packedFiles.includes(path);
      response.writeHead(200, { 'content-type': isFile ? 'text/javascript' : 'text/html; charset=utf-8' });
      response.end(isFile ? readFileSync(join(installed, path)) : '<!doctype html><title>a page</title>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { chromium } = (await import(pathToFileURL(tool('playwright-core/index.mjs')).href)) as Playwright;
    const options = { executablePath: '/usr/bin/chromium', headless: true, args: quiet };
    const context = await chromium.launchPersistentContext(profile, options);
    close = () => context.close();
    page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  }, 120_000);

  afterAll(async () => {
    await close?.();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const texts = { 'no copy': 'This is no copy — at all 😀.', ...(post === undefined ? {} : { 'the post': post }) };

  test.each(Object.entries(texts))('gives the same result as Node for %s', async (_name, text) => {
    const script = `import('/dist/esm/verify.js').then(({ verifySource }) => verifySource(${JSON.stringify(text)}))`;
    const { verifySource } = await import(pathToFileURL(join(installed, 'dist/esm/verify.js')).href);
    expect(await page.evaluate(script)).toEqual(verifySource(text));
  });

  test('resolves a citation', async () => {
    const key = 'sco-facts@0.1.0/ratsArrests:';
    const script = `import('/dist/esm/citations.js').then(({ resolveCitation }) => resolveCitation('${key}').state)`;
    expect(await page.evaluate(script)).toBe('unknown');
  });
});
