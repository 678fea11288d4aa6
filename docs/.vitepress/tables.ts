import type { MarkdownRenderer } from 'vitepress';

/** markdown-it plugin: a wide table scrolls in its own box, also by keyboard, and the box is named by the heading above. */
export function boxTables(md: MarkdownRenderer): void {
  md.renderer.rules['table_open'] = (tokens, index) => {
    const heading = tokens.slice(0, index).findLastIndex(({ type }) => type === 'heading_open');
    const name = heading < 0 ? '' : textOf(tokens[heading + 1]);
    return `<div class="table-box" role="region" tabindex="0" aria-label="Table${name && `: ${md.utils.escapeHtml(name)}`}"><table>`;
  };
  md.renderer.rules['table_close'] = () => '</table></div>';
}

type Token = Parameters<NonNullable<MarkdownRenderer['renderer']['rules'][string]>>[0][number];

const textOf = (inline: Token | undefined): string =>
  (inline?.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('')
    .trim();
