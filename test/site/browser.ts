import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve, site } from './server.js';

/** Debian's Chromium, or another one of the same protocol. */
const executablePath = process.env['SCO_FACTS_CHROMIUM'] ?? '/usr/bin/chromium';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How a page is looked at. Without more: 1280 pixels wide, light, with script. */
export interface View {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly script?: boolean;
}

/** A page that is open, and what the browser reported of it so far. */
interface Visit {
  readonly page: Page;
  /** Errors on the console or of script, failed requests, and requests to another host. */
  readonly reports: readonly string[];
  /** The addresses of all requests so far. */
  readonly requests: readonly string[];
}

/** The built site, served and open in a browser for the tests of a file. */
export interface OpenSite {
  /** The address of a page, such as `facts/ratsArrests`, on the test's server. */
  address(path: string): string;
  /** Opens a page in a context of its own. */
  visit(path: string, view?: View, options?: BrowserContextOptions): Promise<Visit>;
}

/** Serves the built site and starts a browser before the tests around it, and ends both after them. */
export function openSite(): OpenSite {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(site);
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const address = (path: string) => server.address + path;
  return {
    address,
    async visit(path, { width = 1280, colorScheme = 'light', script = true } = {}, options = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        javaScriptEnabled: script,
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      const reports: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => message.type() === 'error' && reports.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => reports.push(`script: ${error.message}`));
      page.on('requestfailed', (request) => reports.push(`failed: ${request.url()}`));
      page.on('request', (request) => {
        requests.push(request.url());
        if (isForeign(request.url())) reports.push(`another host: ${request.url()}`);
      });
      await page.goto(address(path), { waitUntil: 'networkidle' });
      return { page, reports, requests };
    },
  };
  function isForeign(url: string): boolean {
    const { protocol, origin } = new URL(url);
    return protocol.startsWith('http') && origin !== new URL(server.address).origin;
  }
}

if (!existsSync(executablePath)) {
  throw new Error(`no browser at ${executablePath}: apt-get install chromium, or set SCO_FACTS_CHROMIUM`);
}
if (!existsSync(join(site, 'index.html'))) throw new Error(`${site} is not built: npm run docs`);
