import { mustBe } from '../validate.js';
import { citationsIn } from './find.js';
import { type Resolution, resolveIn } from './resolve.js';
import { ownWorld } from './world.js';

/** A citation found in a text, and how it resolves. */
export interface AnsweredCitation {
  /** The citation as the text has it. */
  readonly text: string;
  /** Where it starts in the text, in UTF-16 code units as JavaScript counts. */
  readonly index: number;
  /** Whether it still holds, as {@link resolveCitation} answers. */
  readonly resolution: Resolution;
}

/**
 * Resolves every citation in a text as {@link resolveCitation} does, in order, including those that cannot be read.
 *
 * @param text - A manuscript, a page or a list of references.
 * @returns The answers. Text that looks like a citation of this package but is not one has the state `unknown`. The
 * time is linear in the length of the text.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` when it is not a string.
 * @category Citations
 * @example
 * ```ts
 * import { resolveCitations } from 'sco-facts/citations';
 *
 * const text = 'first pkg:npm/sco-facts@0.1.0#dist/facts/noAlliances.json, then sco-facts@0.1.0/noAlliances:0123';
 * resolveCitations(text).map(({ resolution }) => resolution.state === 'unknown'); // => [false, true]
 * ```
 */
export function resolveCitations(text: string): AnsweredCitation[] {
  if (typeof text !== 'string') throw mustBe('resolveCitations', 'text', 'a string', text);
  const world = ownWorld();
  const { citations, broken } = citationsIn(text);
  const unread = broken.filter(({ id }) => id === undefined || world.facts.has(id));
  return [
    ...citations.map((citation) => ({
      text: citation.text,
      index: citation.index,
      resolution: resolveIn(world, citation),
    })),
    ...unread.map((item) => ({ text: item.text, index: item.index, resolution: resolveIn(world, item.text) })),
  ].sort((a, b) => a.index - b.index);
}
