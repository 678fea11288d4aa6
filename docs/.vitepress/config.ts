import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { factHead } from './facts/metadata.js';
import { transformPageData } from './head.js';
import { footerLinks, nav, sidebar } from './navigation.js';
import { plainCode } from './plain-code.js';
import { search } from './search.js';
import { sidebarMarkup } from './sidebar-markup.js';
import { address, base, repository } from './site.js';
import { boxTables } from './tables.js';

const projectFile = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export default defineConfig({
  lang: 'en',
  title: 'sco-facts',
  titleTemplate: ':title · sco-facts',
  description:
    'Every fact stated in one forum post on the Shanghai Cooperation Organization, with what other sources say.',
  base,
  outDir: projectFile('site'),
  cleanUrls: true,
  shouldPreload: (link) => !link.includes('-on-demand.'), // such a module is imported when it is needed
  metaChunk: true, // the list of pages and the sidebars are loaded once, not written into each page
  sitemap: { hostname: address },
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}favicon.svg` }],
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    // without script nothing unfolds the sidebar, so it starts unfolded
    ['noscript', {}, '<style>.VPSidebarItem.collapsed .items { display: block !important }</style>'],
  ],
  transformPageData,
  // such a module is imported when it is needed
  transformHtml: (html) => html.replaceAll(/<link rel="(?:modulepreload|prefetch)" href="[^"]*-on-demand\.[^>]*>/g, ''),
  transformHead: ({ pageData }) => factHead(pageData), // not in the page's script
  markdown: { config: (md) => void md.use(boxTables).use(plainCode) },
  themeConfig: {
    nav,
    sidebar: sidebar(),
    footerLinks,
    search,
    outline: { level: [2, 3] },
    docFooter: { prev: false, next: false }, // a second footer, and the sidebar has the order
    socialLinks: [{ icon: 'github', link: repository, ariaLabel: 'Source code' }],
    notFound: {
      title: 'This page does not exist',
      quote:
        'Fact pages are named by the id of the fact, such as /facts/ratsArrests. The search finds facts by words and figures.',
      linkText: 'To the home page',
      linkLabel: 'To the home page',
    },
  },
  vite: {
    plugins: [sidebarMarkup],
    build: { chunkSizeWarningLimit: 1000 }, // kB: the index of the search, which loads when somebody searches
    resolve: {
      // pages are users of the package: they import what was built
      alias: [
        { find: /^sco-facts$/, replacement: projectFile('dist/esm/index.js') },
        {
          find: /^sco-facts\/(citations|lint|record|remark|schemas|values|verify)$/,
          replacement: `${projectFile('dist/esm/')}$1.js`,
        },
      ],
    },
  },
});
