import type { Position } from './file.js';

/** The parts that the plugin reads and writes of a node in a Markdown tree (mdast). */
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

/** Returns all text in nodes and their descendants. */
export const textOf = (nodes: readonly MarkdownNode[] = []): string =>
  nodes.map(({ value = '', children }) => value + textOf(children)).join('');
