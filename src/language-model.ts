import type { BoundWords, UnitTable } from './figure.js';

/** The words of one language for figures. */
export interface Wording extends BoundWords {
  readonly units: UnitTable;
}

/** The words of one language for the text around a figure: `#` stands for the figure, `@` for its period. */
export interface PhraseWords {
  /** Says that the post states the figure. */
  readonly attributed: string;
  /** Adds a period; in brackets if left out. */
  readonly dated?: string | undefined;
  /** Writes an interval of dates, `#` its start and `@` its end; as Intl does if left out. */
  readonly interval?: string | undefined;
}

/** All words of one language, as authored. */
export interface LanguageWords extends Wording, PhraseWords {}
