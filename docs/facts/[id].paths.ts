import { factIds } from 'sco-facts';
import { factArticle } from '../.vitepress/facts/article.js';
import { factPage } from '../.vitepress/facts/page.js';

/** One page per fact, whose text is made when the site is built. */
export default {
  paths: () =>
    Promise.all(
      factIds.map(async (id) => {
        const { words, ...params } = factPage(id); // the search needs the words, the page does not
        return { params, content: await factArticle(id) };
      }),
    ),
};
