import type { MarkdownNode } from './node.js';

/** Replaces nodes of a tree. Where `replace` returns nothing, the node stays, and its children are visited. */
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
