import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { type RemarkFactsOptions, remarkFacts } from '../../src/remark/index.js';

/** A chain of plugins from Markdown to HTML, with the facts put in. */
const chain = (options?: RemarkFactsOptions) =>
  unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(remarkGfm)
    .use(remarkFacts, options)
    .use(remarkRehype)
    .use(rehypeStringify);

/** The HTML of Markdown with the facts put in. */
export const html = (markdown: string, options?: RemarkFactsOptions, data: Record<string, unknown> = {}): string =>
  String(chain(options).processSync({ value: markdown, data }));

/** What a reader sees of HTML. */
export const shown = (text: string): string =>
  text
    .replace(/<section[\s\S]*/, '')
    .replaceAll(/<sup>[\s\S]*?<\/sup>/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .trim();
