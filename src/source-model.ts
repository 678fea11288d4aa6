/** Digests of one paragraph, heading or body in the two forms of text profile 1. */
export interface TextDigest {
  /** Length of the strict form, in code points. */
  readonly length: number;
  /** SHA-256 of the strict form, which keeps quotes, dashes and case. */
  readonly strict: string;
  /** SHA-256 of the loose form, which folds quotes, dashes and case. */
  readonly loose: string;
}

/** Digests of one body paragraph. */
export interface ParagraphDigest extends TextDigest {
  /** Number of the paragraph, counted from 1. */
  readonly paragraph: number;
}

/** Digests of one heading. */
export interface HeadingDigest extends TextDigest {
  /** Number of the paragraph that follows the heading. */
  readonly before: number;
}

/** The article that the post reproduces. */
export interface Article {
  /** CSL type. */
  readonly type: 'article-magazine';
  /** Title. */
  readonly title: string;
  /** The person who signed it. */
  readonly author: { readonly family: string; readonly given: string };
  /** The magazine. */
  readonly containerTitle: string;
  /** Volume, as the magazine prints it. */
  readonly volume: string;
  /** Number within the volume. */
  readonly issue: string;
  /** EDTF date of the issue. */
  readonly issued: string;
  /** Publisher of the magazine. */
  readonly publisher: string;
  /** Page of the issue at the publisher. */
  readonly issueUrl: string;
}

/** The post: where it was published, and the digests of its text. */
export interface Source {
  /** CSL type. */
  readonly type: 'post';
  /** Title of the post. */
  readonly title: string;
  /** The handle under which it was posted; the article's author is another person. */
  readonly author: { readonly literal: string };
  /** The forum, by its domain. */
  readonly containerTitle: string;
  /** EDTF date of the post. */
  readonly issued: string;
  /** Page of the post. */
  readonly url: string;
  /** Version of the text profile that the digests and spans follow. */
  readonly textProfile: 1;
  /** Digests of the whole body, headings included, its lines joined by one line feed. */
  readonly body: TextDigest;
  /** Digests of the body paragraphs, in order. */
  readonly paragraphs: readonly ParagraphDigest[];
  /** Digests of the headings between them. */
  readonly headings: readonly HeadingDigest[];
  /** The article that the post reproduces. */
  readonly article: Article;
}
