import type { MarkdownRenderer } from 'vitepress';

/** markdown-it plugin: keeps braces in code as text, since Vue would read them as an expression. */
export function plainCode(md: MarkdownRenderer): void {
  md.core.ruler.push('plain_code', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === 'code_inline') token.attrSet('v-pre', '');
    }
  });
}
