import { type ClaimedFact, jsonLdOf } from './json-ld-graph.js';

/**
 * Converts facts to schema.org JSON-LD in a `<script>` element, ready for a page.
 *
 * No text of a fact can end the element or open a comment in it.
 *
 * @param facts - One fact, or an array of them, as for {@link toJsonLd}.
 * @returns HTML on one line.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything but facts, or two contents of one fact.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { toJsonLdScript } from 'sco-facts/citations';
 *
 * toJsonLdScript(ratsArrests).startsWith('<script type="application/ld+json">{"@context":'); // => true
 * ```
 */
export function toJsonLdScript(facts: ClaimedFact | readonly ClaimedFact[]): string {
  const json = JSON.stringify(jsonLdOf('toJsonLdScript', facts)).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}
