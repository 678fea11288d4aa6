import { countBelow } from './below.js';
import { type Flow, flowOf, type Keeps } from './flow.js';
import { passages } from './passages.js';
import { search } from './search.js';

/** A copy brought into one line, with the passages that were found in it. */
export interface Reading {
  readonly flow: Flow;
  /** Where in the flow each passage that was found stands, by its digest. */
  readonly found: ReadonlyMap<string, number>;
  /** Which hyphens at line ends belong to their words. */
  readonly keeps: Keeps;
  /** Whether a passage that was found has a word that was joined. */
  readonly hyphenated: boolean;
}

// whether to keep the nth hyphen that no passage has settled yet; the last two try both ways for any two in a row
const guesses: readonly ((rank: number) => boolean)[] = [
  () => true,
  () => false,
  (rank) => rank % 2 === 0,
  (rank) => rank % 2 === 1,
];

/**
 * Finds the passages in a copy. Whether a hyphen at a line end belongs to the word cannot be seen, but a passage that is
 * found settles those in it, since its digest is known. Reads the text once per guess, so the time stays linear.
 */
export function readPassages(text: string): Reading {
  const wanted = passages();
  const lengths = new Map(wanted.map(({ sha256, length }) => [sha256, length]));
  const told = new Map<number, boolean>();

  const read = (guess: (rank: number) => boolean): Reading => {
    const kept: boolean[] = []; // for each hyphen, in order
    let rank = 0;
    const flow = flowOf(text, 'loose', (position) => {
      const keep = told.get(position) ?? guess(rank++);
      kept.push(keep);
      return keep;
    });
    const { hyphens, origins } = flow;
    const found = search(flow, wanted);
    let hyphenated = false;
    for (const [sha256, at] of found) {
      const end = origins.endOf(at + (lengths.get(sha256) ?? 1) - 1);
      for (let index = countBelow(hyphens, origins.startOf(at)); (hyphens[index] ?? end) < end; index++) {
        told.set(hyphens[index] as number, kept[index] as boolean);
        hyphenated ||= !kept[index];
      }
    }
    return { flow, found, keeps: (position) => kept[countBelow(hyphens, position)] ?? true, hyphenated };
  };

  let reading: Reading | undefined;
  for (const guess of guesses) {
    reading = read(guess);
    if (reading.found.size === wanted.length || reading.flow.hyphens.length === 0) return reading;
  }
  return read(() => true);
}
