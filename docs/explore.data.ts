import { exploreFacets, exploreRows } from './.vitepress/explore/facts.js';
import type { ExploreRow, Facets } from './.vitepress/explore/row.js';

export declare const data: { readonly rows: readonly ExploreRow[]; readonly facets: Facets };

/** What the explorer shows at once. */
export default { load: () => ({ rows: exploreRows(), facets: exploreFacets() }) };
