/** The folder of the site on its host. */
export const base = '/sco-facts/';

/** The address of the home page. */
export const address = `https://sco-facts.github.io${base}`;

export const repository = 'https://github.com/sco-facts/sco-facts';

/** The public address of a page, from its path below docs/. */
export const addressOf = (page: string): string =>
  address + page.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '');
