import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageData, SiteConfig } from 'vitepress';
import { addressOf } from './site.js';

/** Completes the metadata of a page: title and description of a fact, canonical address, Open Graph. */
export function transformPageData(page: PageData, { siteConfig }: { siteConfig: SiteConfig }): Partial<PageData> {
  const title = (page.params?.['title'] as string | undefined) ?? page.title;
  const description =
    (page.params?.['description'] as string | undefined) ||
    page.description ||
    firstSentence(join(siteConfig.srcDir, page.filePath)) ||
    siteConfig.site.description;
  const url = addressOf(page.relativePath);
  page.frontmatter['head'] = [
    ...((page.frontmatter['head'] as unknown[] | undefined) ?? []),
    ['link', { rel: 'canonical', href: url }],
    ['meta', { property: 'og:type', content: 'article' }],
    ['meta', { property: 'og:site_name', content: siteConfig.site.title }],
    ['meta', { property: 'og:title', content: title || siteConfig.site.title }],
    ['meta', { property: 'og:description', content: description }],
    ['meta', { property: 'og:url', content: url }],
    ['meta', { name: 'twitter:card', content: 'summary' }],
  ];
  return { title, description };
}

const isProse = (block: string) =>
  /^[\p{L}`[*]/u.test(block) && !/^(?:function|const|type|interface|class) /.test(block);

/** The first sentence of a page in Markdown, without its marks; empty if it has none. */
function firstSentence(file: string): string {
  if (!existsSync(file)) return '';
  const text = readFileSync(file, 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/^```[\s\S]*?^```$/gm, '');
  const paragraph =
    text
      .split(/\n\s*\n/)
      .map((block) => block.trim())
      .find(isProse) ?? '';
  const plain = paragraph
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*\\]/g, '')
    .replaceAll(/\s+/g, ' ');
  return /^.*?[.:](?=\s|$)/.exec(plain)?.[0].replace(/:$/, '.') ?? plain;
}
