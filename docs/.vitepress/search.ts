import { basename, dirname } from 'node:path';
import { facts } from 'sco-facts';
import type { DefaultTheme } from 'vitepress';
import { factPage } from './facts/page.js';

/**
 * The search over guides, API and facts. Figures stay whole, so `1,234` is one word. VitePress indexes files, and fact pages
 * have none of their own, so their text comes from the data.
 */
export const search: DefaultTheme.Config['search'] = {
  provider: 'local',
  options: {
    detailedView: true,
    miniSearch: {
      options: {
        tokenize: (text: string) => text.match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}_]+/gu) ?? [],
      },
      searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
      _splitIntoSections: (file: string) => {
        const fact = dirname(file).endsWith('/facts') && facts.find(({ id }) => id === basename(file, '.md'));
        if (!fact) return undefined as never; // VitePress splits the page itself
        const { title, words } = factPage(fact.id);
        return [{ anchor: '', titles: [title], text: words.join(' ') }];
      },
    },
  },
};
