import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { OpenSite, View } from './browser.js';

/** The four views in which every kind of page has to be in order: phone and desktop, light and dark. */
const views: readonly View[] = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe-core finds on a page, as the rule and the element. */
async function axeFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  });
}

/** How far a page can be scrolled sideways, with the elements that stick out, or nothing. */
function sidewaysFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return [`${scrollWidth - clientWidth} px sideways: ${[...new Set(wide)].slice(0, 5).join(', ')}`];
  });
}

/**
 * Opens a page in every view, and returns all that is wrong with it: what the browser reports, what axe-core finds, and
 * sideways scrolling. With SCO_FACTS_SCREENSHOTS, a folder, each view is also kept there as an image.
 */
export async function faultsOf(
  open: OpenSite,
  path: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const view of views) {
    const { page, reports } = await open.visit(path, view);
    await prepare?.(page);
    await keepScreenshot(page, path, view);
    const found = [...(await sidewaysFaults(page)), ...(await axeFaults(page)), ...reports];
    faults.push(...found.map((fault) => `${path} at ${view.width}, ${view.colorScheme}: ${fault}`));
    await page.context().close();
  }
  return faults;
}

async function keepScreenshot(page: Page, path: string, { width, colorScheme }: View): Promise<void> {
  const folder = process.env['SCO_FACTS_SCREENSHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const name = path.replaceAll(/[^\w-]+/g, '-').replaceAll(/^-|-$/g, '') || 'home';
  await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
}
