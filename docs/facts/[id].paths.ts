import { factIds } from 'sco-facts';
import { factPage } from '../.vitepress/facts/page.js';

/** One page per fact, with the data that it shows. */
export default {
  paths: () =>
    factIds.map((id) => {
      const { words, ...params } = factPage(id); // the search needs the words, the page does not
      return { params };
    }),
};
