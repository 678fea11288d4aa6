import type { MarkdownNode } from './node.js';

/** Puts other nodes in the place of some of a tree; where `replace` returns nothing, goes on with what the node holds. */
export function replaceNodes(
  parent: MarkdownNode,
  replace: (node: MarkdownNode, isInLink: boolean) => readonly MarkdownNode[] | undefined,
  isInLink = false,
): void {
  if (!parent.children) return;
  const isLink = isInLink || parent.type === 'link' || parent.type === 'linkReference';
  parent.children = parent.children.flatMap((child) => {
    const others = replace(child, isLink);
    if (others) return others;
    replaceNodes(child, replace, isLink);
    return [child];
  });
}
