import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { facts, topics } from 'sco-facts';
import type { DefaultTheme } from 'vitepress';

/** The links at the top of every page. */
export const nav: DefaultTheme.NavItem[] = [
  { text: 'Facts', link: '/facts/', activeMatch: '^/facts/' },
  { text: 'Explore', link: '/explore' },
  { text: 'Record', link: '/record/', activeMatch: '^/record/' },
  { text: 'Look up', link: '/resolve' },
  { text: 'Guide', link: '/guide/getting-started', activeMatch: '^/guide/' },
  { text: 'API', link: '/api/', activeMatch: '^/api/' },
];

/** The links under every page, which also work without script. */
export const footerLinks: readonly { readonly text: string; readonly link: string }[] = [
  { text: 'Home', link: '/' },
  { text: 'Facts', link: '/facts/' },
  { text: 'Explore', link: '/explore' },
  { text: 'Record', link: '/record/' },
  { text: 'Getting started', link: '/guide/getting-started' },
  { text: 'Citing', link: '/guide/citing' },
  { text: 'Accuracy', link: '/guide/accuracy' },
  { text: 'Look up a citation', link: '/resolve' },
  { text: 'Check a copy', link: '/verify' },
  { text: 'API', link: '/api/' },
];

/** The guides, in the order in which they are best read. */
const guides: DefaultTheme.SidebarItem[] = [
  {
    text: 'Use the facts',
    items: [
      { text: 'Getting started', link: '/guide/getting-started' },
      { text: 'Data model', link: '/guide/data-model' },
      { text: 'Citing', link: '/guide/citing' },
      { text: 'Figures in your text', link: '/guide/values' },
      { text: 'R, Python and SQL', link: '/guide/analysis' },
      { text: 'Versions', link: '/guide/versioning' },
    ],
  },
  {
    text: 'Check them',
    items: [
      { text: 'Look up a citation', link: '/resolve' },
      { text: 'Check a copy', link: '/verify' },
      { text: 'Check a fact yourself', link: '/guide/verifying' },
      { text: 'Check citations in CI', link: '/guide/linting' },
      { text: 'Lint in other tools', link: '/guide/integrations' },
    ],
  },
  {
    text: 'Judge them',
    items: [
      { text: 'The source', link: '/guide/source' },
      { text: 'Verdicts at a glance', link: '/record/' },
      { text: 'The record', link: '/guide/record' },
      { text: 'What the documents say', link: '/record/documents' },
      { text: 'The figures of RATS', link: '/record/rats' },
      { text: 'Figures side by side', link: '/record/figures' },
      { text: 'Accuracy', link: '/guide/accuracy' },
      { text: 'Coverage', link: '/guide/coverage' },
    ],
  },
];

/** The facts by topic. The topic of the page that is shown unfolds by itself. */
const factsByTopic: DefaultTheme.SidebarItem[] = [
  { text: 'All facts', link: '/facts/' },
  ...topics.map(({ id, title }) => ({
    text: title,
    collapsed: true,
    items: facts.filter(({ topic }) => topic === id).map((fact) => ({ text: fact.title, link: `/facts/${fact.id}` })),
  })),
];

const apiFile = fileURLToPath(new URL('../api/typedoc-sidebar.json', import.meta.url));

/** The API by entry and category, as TypeDoc lists it, without the constants of facts. */
function api(): DefaultTheme.SidebarItem[] {
  if (!existsSync(apiFile)) throw new Error(`${apiFile} is missing; run: npm run docs:prepare`);
  const entries = JSON.parse(readFileSync(apiFile, 'utf8')) as DefaultTheme.SidebarItem[];
  return [{ text: 'All entries', link: '/api/' }, ...entries.map(withoutFacts)];
}

function withoutFacts(item: DefaultTheme.SidebarItem): DefaultTheme.SidebarItem {
  const { items, ...rest } = item;
  if (items === undefined) return rest;
  const kept = items
    .filter(({ link }) => !link?.includes('/facts/'))
    .map(withoutFacts)
    .filter(({ link, items: own }) => link !== undefined || (own ?? []).length > 0);
  return { ...rest, items: kept };
}

export const sidebar = (): DefaultTheme.SidebarMulti => ({
  '/guide/': guides,
  '/record/': guides,
  '/facts/': factsByTopic,
  '/api/': api(),
});
