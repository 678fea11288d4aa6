import { evaluate } from '@mdx-js/mdx';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { matter } from 'vfile-matter';
import { expect, test } from 'vitest';
import { ratsArrests } from '../../src/index.js';
import { phraseOf } from '../../src/phrase.js';
import { remarkFacts } from '../../src/remark/index.js';

type Props = Readonly<Record<string, unknown>> & { readonly children?: unknown };

/** Writes what MDX makes as text, with links as Markdown has them. */
function written(node: unknown): string {
  if (Array.isArray(node)) return node.map(written).join('');
  if (typeof node !== 'object' || node === null) return String(node ?? '');
  const { type, props } = node as { type: unknown; props: Props };
  const inner = written(props.children);
  return type === 'a' ? `[${inner}](${props['href']})` : inner;
}

const jsx = (type: unknown, props: Props): unknown => (typeof type === 'function' ? type(props) : { type, props });

/** Reads front matter as vfile-matter does. */
const readMatter = () => (_tree: unknown, file: Parameters<typeof matter>[0]) => matter(file);

test('MDX, as Docusaurus and Astro compile it, has figures with attributes, links and footnotes', async () => {
  const source = '---\nlang: de\n---\n\n:fact[ratsArrests]{form=phrase}, {1 + 1} times.\n';
  const remarkPlugins = [remarkFrontmatter, readMatter, remarkDirective, remarkGfm, remarkFacts];
  const { default: Content } = await evaluate(source, { remarkPlugins, jsx, jsxs: jsx, Fragment: 'fragment' } as never);
  const text = written(Content({}));
  expect(text).toContain(
    `[${phraseOf(ratsArrests, 'de')}](https://sco-facts.github.io/sco-facts/facts/ratsArrests)[1](#`,
  );
  expect(text).toContain(', 2 times.');
  expect(text).toContain('Footnotes');
});
