/** A number in running text, in any usual writing. */
export interface NumberInText {
  /** Where it starts, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, its scale word and per-cent sign included. */
  readonly end: number;
  /** Its value; of a share, as a fraction of one. */
  readonly value: number;
  /** Whether it is a share of a whole: per cent, a fraction, one in four. */
  readonly isShare: boolean;
  /** Whether it is written with digits that no sign groups, as a year is. */
  readonly isPlain: boolean;
}
