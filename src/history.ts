import type { FactContent } from './model.js';

/** What a release did to a fact. */
export type FactEventType =
  | 'created'
  | 'amended'
  | 'reworded'
  | 'relocated'
  | 'moved'
  | 'merged'
  | 'retracted'
  | 'reinstated';

/** Why a fact was changed. */
export type ChangeReason =
  | 'transcription-error'
  | 'misreading'
  | 'unit-interpretation'
  | 'wording'
  | 'evidence-fix'
  | 'duplicate'
  | 'source-changed'
  | 'legal';

/** A former content of a fact, in full. */
export interface SupersededRevision {
  /** Number of the revision. */
  readonly revision: number;
  /** SHA-256 of its canonical bytes. */
  readonly digest: string;
  /** The content itself. */
  readonly content: FactContent;
}

/** One thing that a release did to one fact. */
export interface FactEvent {
  /** `amended`: another value. `reworded`: other words, same value. `relocated`: other evidence only. */
  readonly type: FactEventType;
  /** Id of the fact. */
  readonly fact: string;
  /** Number of the revision that holds from then on. */
  readonly revision: number;
  /** SHA-256 of the canonical bytes of that revision. */
  readonly digest: string;
  /** Id of the fact that replaces it, for `moved` and `merged`. */
  readonly to?: string | undefined;
  /** Ids of the facts that now hold a part of what it said, for an `amended` fact that was split. */
  readonly splitInto?: readonly string[] | undefined;
  /** Why it was changed. */
  readonly reason?: ChangeReason | undefined;
  /** What was wrong or what is better now, in this package's words. */
  readonly note?: string | undefined;
  /** The revision that no longer holds. */
  readonly superseded?: SupersededRevision | undefined;
}

/** What a release did to the facts. */
export interface Release {
  /** Version of the package. */
  readonly version: string;
  /** Day of the release, as YYYY-MM-DD. */
  readonly date: string;
  /** What was done, in the order of the facts. */
  readonly events: readonly FactEvent[];
}
