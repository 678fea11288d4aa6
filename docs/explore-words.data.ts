import { exploreWords } from './.vitepress/explore/facts.js';
import type { FactWords } from './.vitepress/explore/search.js';

export declare const data: readonly FactWords[];

/** What the search of the explorer looks through; it is loaded when somebody searches. */
export default { load: exploreWords };
