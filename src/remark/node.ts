import type { Position } from './file.js';

/** A node of a Markdown tree (mdast), as far as the plugin reads and makes nodes. */
export interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  position?: Position;
  // of a directive
  name?: string;
  attributes?: Readonly<Record<string, string | null | undefined>> | null;
  // of a link
  url?: string;
  title?: string;
  // of a footnote
  identifier?: string;
  label?: string;
}

export const textNode = (value: string): MarkdownNode => ({ type: 'text', value });

/** All text in nodes and in what they hold. */
export const textOf = (nodes: readonly MarkdownNode[] = []): string =>
  nodes.map(({ value = '', children }) => value + textOf(children)).join('');
