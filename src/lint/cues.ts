import { frameNouns } from './counted.js';
import { frames, otherActs, otherBodies, ownBodies } from './frames.js';
import { statesIn } from './names.js';
import { distance, type Passage, tokenAt } from './tokens.js';
import { anyOf } from './words.js';

export interface Hit {
  readonly token: number;
  readonly last: number;
}

/** Where in a passage the words stand that say what its numbers are. */
export interface Cues {
  readonly passage: Passage;
  readonly nouns: ReadonlyMap<string, readonly Hit[]>;
  /** The nouns that do not complete another: not the arms of "bases with arms". */
  readonly heads: ReadonlyMap<string, readonly Hit[]>;
  readonly acts: ReadonlyMap<string, readonly Hit[]>;
  readonly otherActs: readonly Hit[];
  readonly own: readonly Hit[];
  readonly others: readonly Hit[];
}

let actPatterns: readonly (readonly [string, RegExp])[] | undefined;
let patterns:
  | { readonly otherActs: RegExp; readonly own: RegExp; readonly others: RegExp; readonly acronym: RegExp }
  | undefined;

/** Finds the words that say what the numbers of a passage are. */
export function cuesOf(passage: Passage): Cues {
  actPatterns ??= Object.entries(frames).map(([id, { acts }]) => [id, anyOf(acts)] as const);
  patterns ??= {
    otherActs: anyOf(otherActs),
    own: anyOf(ownBodies, 'gu'),
    others: anyOf(otherBodies, 'gu'),
    acronym:
      /(?<![\p{L}\p{N}]|\p{Lu}{2} )(?!\p{Lu}+ \p{Lu}{2}|(?:SCO|RATS|RCTS|IEDs?|TNT|AK|SZO|PDF|HTML|JSON|ID|OK|UN)\b)\p{Lu}{3,9}(?![\p{L}\p{N}]|\s\d+[:.])/gu,
  };
  const { otherActs: acts, own, others, acronym } = patterns;
  // who says it is not whose figure it is
  const said = [...passage.text.matchAll(attribution)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  const states = statesIn(passage.text)
    .filter(({ start, end }) => !said.some((part) => part.start <= start && end <= part.end))
    .map((name) => hitOf(passage, name.start, name.end));
  const nouns = new Map(frameNouns().map(([id, pattern]) => [id, hits(passage, pattern)]));
  return {
    passage,
    nouns,
    heads: headsOf(passage, nouns),
    acts: new Map(actPatterns.map(([id, pattern]) => [id, hits(passage, pattern)])),
    otherActs: hits(passage, acts),
    own: hits(passage, own).filter(({ token }) => passage.tokens[token - 1]?.text !== 'whose'), // those of another body
    others: [...hits(passage, others), ...hits(passage, acronym), ...(states.length < 3 ? states : [])],
  };
}

const attribution =
  /, (?:\p{L}+ ){0,10}(?:says|said|writes|wrote|reports|reported|claims|claimed|notes|noted|announced|told|states|stated)(?: \p{L}+){0,8}|(?:according to|as reported by|as told by) (?:\p{L}+ ?){1,8}/gu;
const hitOf = (passage: Passage, start: number, end: number): Hit => ({
  token: tokenAt(passage, start),
  last: tokenAt(passage, end - 1),
});
export const hits = (passage: Passage, pattern: RegExp): Hit[] =>
  [...passage.text.matchAll(pattern)].map(({ 0: found, index }) => hitOf(passage, index, index + found.length));

const completes = /(?<!\p{L})(?:of|with|for|by|against|w\/|holding|containing|training|full of)\s(?:\p{L}+\s){0,2}$/iu;

/** Leaves out the nouns that complete the noun of another frame right before them. */
function headsOf({ text, tokens }: Passage, nouns: ReadonlyMap<string, readonly Hit[]>): Map<string, Hit[]> {
  const all = [...nouns.values()].flat();
  const ends = new Set(all.map(({ last }) => last));
  return new Map(
    [...nouns].map(([id, list]) => [
      id,
      list.filter(({ token, last }) => {
        const start = tokens[token]?.start ?? 0;
        if (!completes.test(text.slice(Math.max(0, start - 40), start))) return true;
        return (
          ![1, 2, 3, 4, 5, 6].some(
            (back) =>
              ends.has(token - back) && !list.some((hit) => hit.token <= token - back && token - back <= hit.last),
          ) || all.some((hit) => hit.token < token && hit.last >= last)
        );
      }),
    ]),
  );
}

export const far = 1000;

/** How far the nearest of some words stands from a number. */
export const near = ({ passage }: Cues, list: readonly Hit[] | undefined, number: number) =>
  Math.min(
    far,
    ...(list ?? []).map(({ token, last }) =>
      distance(passage, number < token ? token : Math.min(last, Math.max(token, number)), number),
    ),
  );
