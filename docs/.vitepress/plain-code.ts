import type { MarkdownRenderer } from 'vitepress';

/** markdown-it plugin: braces in code are text, where Vue would read an expression in them. */
export function plainCode(md: MarkdownRenderer): void {
  md.core.ruler.push('plain_code', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === 'code_inline') token.attrSet('v-pre', '');
    }
  });
}
