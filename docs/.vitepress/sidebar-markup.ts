import type { Plugin } from 'vite';

const attributes: readonly (readonly [written: string, wanted: string])[] = [
  ['role="button"\n', `:role="item.link ? 'button' : undefined"\n`],
  ['aria-label="toggle section"', `:aria-label="item.link ? 'Show or hide its pages' : undefined"`],
  ['tabindex="0"', ':tabindex="item.link ? 0 : undefined"'],
];

/**
 * Corrects the sidebar of VitePress: a group without a page is a button, and a button must not hold another. Fails if
 * VitePress changes what is corrected.
 */
export const sidebarMarkup: Plugin = {
  name: 'sidebar-markup',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/theme-default\/components\/VPSidebarItem\.vue$/.test(id)) return undefined;
    return attributes.reduce((text, [written, wanted]) => {
      if (!text.includes(written)) throw new Error(`sidebarMarkup: VPSidebarItem.vue has no ${written}`);
      return text.replace(written, wanted);
    }, code);
  },
};
