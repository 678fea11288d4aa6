import { basename, dirname } from 'node:path';
import { isFactId } from 'sco-facts';
import type { DefaultTheme } from 'vitepress';
import { factPage } from './facts/page.js';

/**
 * The search over guides, API and facts. Figures stay whole, so `1,234` is one word. VitePress indexes files, and fact pages
 * have none of their own, so their text comes from the data. The functions run in the browser as well, so they are complete
 * in themselves.
 */
export const search: DefaultTheme.Config['search'] = {
  provider: 'local',
  options: {
    detailedView: true,
    translations: { button: { buttonText: 'Search', buttonAriaLabel: 'Search' } },
    miniSearch: {
      options: {
        tokenize: (text: string) => text.match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}_]+/gu) ?? [],
      },
      searchOptions: {
        fuzzy: 0.2,
        prefix: true,
        boost: { title: 4, titles: 4, text: 2 },
        // who looks for a word of a fact looks for the fact, not for the API that mentions it
        boostDocument: (page: string) => (page.includes('/facts/') ? 3 : page.includes('/api/') ? 0.5 : 1),
      },
      _splitIntoSections: (file: string) => {
        const id = basename(file, '.md');
        if (!dirname(file).endsWith('/facts') || !isFactId(id)) return undefined as never; // VitePress splits the page itself
        const { title, words } = factPage(id);
        return [{ anchor: '', titles: [id, title], text: words.join(' ') }];
      },
    },
  },
};
