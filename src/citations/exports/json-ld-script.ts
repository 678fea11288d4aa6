import { type ClaimedFact, jsonLdOf } from './json-ld-graph.js';

/**
 * Converts facts to the text of a schema.org JSON-LD script, for frameworks that make the element themselves.
 *
 * It is JSON in which no text of a fact can end a `<script>` element or open a comment in it. In React, it is the
 * `__html` of `dangerouslySetInnerHTML` on a script element of the type `application/ld+json`.
 *
 * @param facts - One fact, or an array of them, as for {@link toJsonLd}.
 * @returns JSON on one line.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything but facts, or two contents of one fact.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { toJsonLd, toJsonLdText } from 'sco-facts/citations';
 *
 * JSON.parse(toJsonLdText(ratsArrests)); // => toJsonLd(ratsArrests)
 * ```
 */
export const toJsonLdText = (facts: ClaimedFact | readonly ClaimedFact[]): string => scriptText('toJsonLdText', facts);

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
  return `<script type="application/ld+json">${scriptText('toJsonLdScript', facts)}</script>`;
}

const scriptText = (caller: string, facts: ClaimedFact | readonly ClaimedFact[]) =>
  JSON.stringify(jsonLdOf(caller, facts)).replaceAll('<', '\\u003c');
