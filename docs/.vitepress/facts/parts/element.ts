import { h, type VNode } from 'vue';

export type Child = VNode | string;

/** A table that scrolls in its own box, also by keyboard. */
export function boxedTable(
  label: string,
  head: readonly string[],
  rows: readonly (readonly Child[])[],
  name = '',
): VNode {
  const boxAttributes = {
    class: `table-box ${name}`.trim(),
    role: 'region',
    tabindex: 0,
    'aria-label': `Table: ${label}`,
  };
  return h('div', boxAttributes, [
    h('table', [
      h('thead', [
        h(
          'tr',
          head.map((text) => h('th', { scope: 'col' }, text)),
        ),
      ]),
      h(
        'tbody',
        rows.map((cells) =>
          h(
            'tr',
            cells.map((cell) => h('td', [cell])),
          ),
        ),
      ),
    ]),
  ]);
}

/** A part of the page under its heading. It has no element of its own, so that Vue can keep what is static out of the script. */
export const section = (id: string, heading: string, children: readonly VNode[]): VNode[] => [
  h('h2', { id, tabindex: -1 }, heading),
  ...children,
];

export const link = (href: string, text: string): VNode => h('a', { href }, text);

/** Joins elements by a text, as `join` does strings. */
export const joined = (items: readonly Child[], by: string): Child[] =>
  items.flatMap((item, index) => (index === 0 ? [item] : [by, item]));
