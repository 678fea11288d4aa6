import type { CitationState } from 'sco-facts/citations';
import type { Verdict } from 'sco-facts/record';

/** One value of a fact, as it was cited and as it is now. */
export interface Row {
  readonly label: string;
  readonly cited: string;
  readonly now: string;
  readonly isChanged: boolean;
}

/** The fact of a citation, as it was cited and as it is now. */
export interface FactThenAndNow {
  /** Id of the fact now, which has a page. */
  readonly id: string;
  readonly title: string;
  /** The cited version, of which there is a frozen page, and the id that the fact had there. */
  readonly version: string;
  readonly citedId: string;
  readonly rows: readonly Row[];
  /** Facts that now hold a part of what it said. */
  readonly parts: readonly string[];
  readonly verdict?: {
    readonly name: Verdict;
    readonly label: string;
    readonly meaning: string;
    readonly asOf: string;
    /** The verdict when the fact was cited, if it was another one. */
    readonly before?: string;
  };
}

/** The figure in the passage beside a citation, compared with that of the fact. */
export interface Beside {
  readonly figure: 'agrees' | 'bound' | 'differs';
  readonly found: string;
  readonly expected: string;
}

/** What the page says of one citation. */
export interface Answer {
  /** The citation as the text has it, shortened. */
  readonly text: string;
  readonly state: CitationState;
  readonly heading: string;
  readonly meaning: string;
  /** Why the citation cannot be resolved; empty if it can. */
  readonly problem: string;
  /** What happened since the cited version. */
  readonly events: readonly string[];
  readonly advice: string;
  readonly digest: 'right' | 'none' | 'unchecked';
  readonly now?: string;
  readonly facts: readonly FactThenAndNow[];
  /** For a set: the state of each fact, and why. */
  readonly members: readonly { readonly id: string; readonly state: CitationState; readonly message: string }[];
  readonly beside: readonly Beside[];
}

/** What the page says of a text. */
export interface Answers {
  readonly asOf: string;
  /** The first answers. */
  readonly shown: readonly Answer[];
  /** How many citations the text has. */
  readonly count: number;
  /** Why there is no answer, if the text has no citation. */
  readonly problem: string;
}
