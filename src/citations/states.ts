import { deepFreeze } from '../freeze.js';
import type { CitationState, UnknownReason } from './resolve.js';

/** What a state means for a citation, in words. */
export interface StateWords {
  /** Whether the citation can stand as it is. */
  readonly holds: boolean;
  /** What the state means for a fact, in one sentence. */
  readonly meaning: string;
  /** What a person who has the citation should do. */
  readonly advice: string;
}

/**
 * The states of a citation that can be resolved, each with its meaning and what to do.
 *
 * @category Citations
 * @example
 * ```ts
 * import { citationStates } from 'sco-facts/citations';
 *
 * citationStates.reworded.meaning; // => 'The fact has the same value. Only its wording changed.'
 * citationStates.amended.holds; // => false
 * ```
 */
export const citationStates: { readonly [State in Exclude<CitationState, 'unknown'>]: StateWords } =
  /* @__PURE__ */ deepFreeze({
    current: {
      holds: true,
      meaning: 'The fact is the same as in the cited version.',
      advice: 'The citation can stay as it is.',
    },
    relocated: {
      holds: true,
      meaning: 'The fact is the same. Only its recorded place in the post changed.',
      advice: 'The citation can stay as it is.',
    },
    reworded: {
      holds: true,
      meaning: 'The fact has the same value. Only its wording changed.',
      advice: 'The citation can stay. Compare the wording if you used it.',
    },
    amended: {
      holds: false,
      meaning: 'The fact was corrected after the cited version.',
      advice: 'Compare your text with the fact as it is now, and cite its current key.',
    },
    moved: {
      holds: false,
      meaning: 'Another fact has replaced the cited one.',
      advice: 'Compare your text with the fact that replaces it, and cite that fact.',
    },
    retracted: {
      holds: false,
      meaning: 'The fact was withdrawn. The package no longer says that the post states it.',
      advice: 'Do not rely on it. If you keep it, say that it was withdrawn.',
    },
  });

const unknownMeaning = 'This citation cannot be resolved.';

const adviceFor: { readonly [Reason in UnknownReason]: string } = {
  NOT_TEXT: 'Give the citation as text.',
  NO_CITATION: 'Copy the whole citation. It names sco-facts and a version.',
  MALFORMED_CITATION: 'Copy the citation again, as a whole.',
  NEWER_VERSION: 'Look it up with that version of the package, or a later one.',
  NO_SUCH_VERSION: 'Compare the version with the work that has the citation.',
  NO_SUCH_FACT: 'Compare the id and the version with the work that has the citation.',
  DIGEST_MISMATCH: 'A part of the citation was altered. Copy it again from the work that has it.',
};

/** What to say of a citation that cannot be resolved. */
export const unknownWords = (reason: UnknownReason): StateWords => ({
  holds: false,
  meaning: unknownMeaning,
  advice: adviceFor[reason],
});
