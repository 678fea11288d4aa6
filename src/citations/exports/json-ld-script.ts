import { type ClaimedFact, jsonLdOf } from './json-ld-graph.js';

/**
 * Gives facts as schema.org JSON-LD in a `<script>` element, ready to stand in a page.
 *
 * No text of a fact can end the element or open a comment in it.
 *
 * @param facts - One fact, or an array of them, as for {@link toJsonLd}.
 * @returns HTML on one line.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for what is no fact, and for two contents of one fact.
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
