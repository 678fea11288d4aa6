/** The forms in which a fact is cited. */
export type CitationForm = 'key' | 'packageUrl' | 'fileUrl' | 'pageUrl' | 'reference';

/** A citation as it was read: the fact that it names, and its place in the text. */
export interface ParsedCitation {
  /** In which form the fact is cited. */
  readonly form: CitationForm;
  /** Version of the package that is cited. */
  readonly version: string;
  /** Id of the fact, or the ids of a set in braces; `resolveCitation` says whether any version has them. */
  readonly id: string;
  /** Ids of the facts of a set, in the order of the key; absent for a single fact. */
  readonly ids?: readonly string[] | undefined;
  /** First 12 hexadecimal digits of the digest, or all 64, in small letters: as in a key, or printed in a reference. */
  readonly digest?: string | undefined;
  /** The mirror whose address it is, for the form `fileUrl`. */
  readonly mirror?: 'unpkg' | 'jsdelivr' | undefined;
  /** The citation as the text has it, with any line break or escape in it; `formatCitation` writes it clean. */
  readonly text: string;
  /** Where it starts in the text, in UTF-16 code units as JavaScript counts. */
  readonly index: number;
}

/** Text that looks like a citation of this package, but cannot be read as one. */
export interface BrokenCitation {
  readonly text: string;
  readonly index: number;
  /** The text in the place of the id, if nothing else shows that this package is meant. */
  readonly id?: string | undefined;
}

/** What a text cites. */
export interface Citations {
  readonly citations: readonly ParsedCitation[];
  readonly broken: readonly BrokenCitation[];
}

/** A citation, with its place in the legible text. */
export interface Found {
  readonly citation: ParsedCitation;
  readonly at: number;
  readonly end: number;
}
