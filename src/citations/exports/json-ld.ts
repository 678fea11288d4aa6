import { type ClaimedFact, jsonLdOf } from './json-ld-graph.js';
import type { JsonLd } from './json-ld-types.js';

/**
 * Converts facts to schema.org JSON-LD, for the page that uses them.
 *
 * Each fact is a `Claim` that appears in the post, a `DiscussionForumPosting`, and is part of this version of the
 * package, a `Dataset`. Its author is the `Person` who signed the `Article` that the post reproduces. There is no
 * `ClaimReview`, since this does not judge the claims.
 *
 * @param facts - One fact, or an array of them; a duplicate gives no second claim.
 * @returns A new plain object for `JSON.stringify`; inside a page, {@link toJsonLdScript} and {@link toJsonLdText} are safe.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything but facts, or two contents of one fact.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { toJsonLd } from 'sco-facts/citations';
 *
 * toJsonLd(ratsArrests)['@graph'].map((node) => node['@type']);
 * // => ['Claim', 'Dataset', 'DiscussionForumPosting', 'Article', 'Person']
 * ```
 */
export function toJsonLd(facts: ClaimedFact | readonly ClaimedFact[]): JsonLd {
  return jsonLdOf('toJsonLd', facts);
}
