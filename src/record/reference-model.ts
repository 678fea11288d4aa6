/**
 * How independent a source is of the organization. `independent`: it belongs neither to it nor to a member, and rests
 * on its own work or records. `party`: the organization, a member's authority or its state-run media. `derived`: it
 * repeats, translates or reports what another source published.
 */
export type Independence = 'independent' | 'party' | 'derived';

/** A name in the shape of CSL-JSON: a person in two parts, or an institution that is not split. */
export type ReferenceAuthor = { readonly family: string; readonly given: string } | { readonly literal: string };

/** How a source was seen, and when. */
export interface Seen {
  /**
   * `excerpt`: the beginning of a stored copy of the page. `file`: a data file of a public repository. `copy`: an
   * unofficial copy, given without address.
   */
  readonly how: 'excerpt' | 'file' | 'copy';
  /** EDTF date on which it was seen, as precisely as known. */
  readonly on: string;
}

/** A source of the record, in the shape of CSL-JSON, with what this package adds: `independence` and `seen`. */
export interface Reference<Id extends string = string> {
  /** One camelCase word. */
  readonly id: Id;
  /** CSL type. */
  readonly type: ReferenceType;
  /** Title as printed, or a description in square brackets if none was seen. */
  readonly title: string;
  /** The authors, if seen. */
  readonly author?: readonly ReferenceAuthor[] | undefined;
  /** The publisher. */
  readonly publisher: string;
  /** What it is a part of. */
  readonly 'container-title'?: string | undefined;
  /** Symbol or number of the document. */
  readonly number?: string | undefined;
  /** EDTF date of publication, if seen. */
  readonly issued?: string | undefined;
  /** Address of the original, if seen. */
  readonly URL?: string | undefined;
  /** BCP 47 tag of the language in which it was seen. */
  readonly language: string;
  /** Commit, for files of a repository. */
  readonly version?: string | undefined;
  /** How independent it is of the organization. */
  readonly independence: Independence;
  /** How it was seen, and when. */
  readonly seen: Seen;
}

/** The types of CSL that references have. */
export type ReferenceType =
  | 'article'
  | 'article-magazine'
  | 'article-newspaper'
  | 'dataset'
  | 'document'
  | 'entry-encyclopedia'
  | 'interview'
  | 'legislation'
  | 'map'
  | 'post-weblog'
  | 'report'
  | 'speech'
  | 'treaty'
  | 'webpage';
