/** A date of CSL-JSON: year, month and day as far as known. */
export interface CslDate {
  /** One date, not a range of two. */
  readonly 'date-parts': readonly [readonly [year: number, month?: number, day?: number]];
}

/** A name of CSL-JSON: a person in two parts, or a group or handle that is not split. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** The fields of every item. */
export interface CslItemBase {
  /** Key by which a text cites it. */
  readonly id: string;
  /** Title, in markup that keeps its capitals as they are. */
  readonly title: string;
  /** Who made it. */
  readonly author: readonly [CslName];
  /** What it is a part of. */
  readonly 'container-title': string;
  /** When it was published. */
  readonly issued: CslDate;
  /** Where it is read. */
  readonly URL: string;
}

/** A fact in CSL-JSON: an entry of the post, or, if the package is credited, of the package in one version. */
export interface CslFactItem extends CslItemBase {
  /** CSL type: `entry` if the package is credited. */
  readonly type: 'entry' | 'entry-encyclopedia';
  /** The site of the post, the paragraph and the record in the package; or the registry that has the package. */
  readonly publisher: string;
  /** When the article was published, if its author is credited. */
  readonly 'original-date'?: CslDate;
  /** Day on which the file with the fact was read. */
  readonly accessed?: CslDate;
  /** Data for programs; no style prints it. */
  readonly custom: { readonly citationKey: string; readonly packageUrl: string; readonly evidence?: string };
}

/** The post in CSL-JSON. */
export interface CslPostItem extends CslItemBase {
  /** CSL type. */
  readonly type: 'post';
  /** What sort of post. */
  readonly genre: string;
}

/** The article that the post reproduces, in CSL-JSON. */
export interface CslArticleItem extends CslItemBase {
  /** CSL type. */
  readonly type: 'article-magazine';
  /** Publisher of the magazine. */
  readonly publisher: string;
  /** Volume, as the magazine prints it. */
  readonly volume: string;
  /** Number within the volume. */
  readonly issue: string;
}

/** An item of CSL-JSON as this package writes it, discriminated by `type`. */
export type CslItem = CslFactItem | CslPostItem | CslArticleItem;
