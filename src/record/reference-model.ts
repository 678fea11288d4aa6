/** A name in the shape of CSL-JSON: a person in two parts, or an institution that is not split. */
export type ReferenceAuthor = { readonly family: string; readonly given: string } | { readonly literal: string };

/** How a source was seen, and when. */
export interface Seen {
  /**
   * `excerpt`: the beginning of a stored copy of the page. `file`: a data file of a public repository. `copy`: an
   * unofficial copy, given without an address.
   */
  readonly how: 'excerpt' | 'file' | 'copy';
  /** Day on which it was seen, as YYYY-MM-DD. */
  readonly on: string;
}

/** A source of the record, in the shape of CSL-JSON, with what this package adds: `textOf` and `seen`. */
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
  /** The work of which it is a part. */
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
  /** Id of the document of which it is the text, or a part of it. */
  readonly textOf?: string | undefined;
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
