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

/**
 * Who makes the claims: the author of the article. He writes as an official of the organization that the facts are about,
 * so he is a party to every claim.
 */
export interface Claimant {
  /** His name. */
  readonly name: string;
  /** His office when the article appeared. */
  readonly office: string;
  /** The organization whose office it was. */
  readonly organization: string;
  /** His term of office: an EDTF interval. */
  readonly term: string;
}

/** The post: where it was published, and the digests of its text. */
export interface Source {
  /** CSL type. */
  readonly type: 'post';
  /** Title of the post. */
  readonly title: string;
  /** The handle under which it was posted; it reproduced the text, and is not the {@link Claimant}. */
  readonly author: { readonly literal: string };
  /** The forum, by its domain. */
  readonly containerTitle: string;
  /** EDTF date of the post. */
  readonly issued: string;
  /** Page of the post. */
  readonly url: string;
  /** The text profile that the digests and spans follow. They are the same in text profile 2. */
  readonly textProfile: 1;
  /** Digests of the whole body, headings included, its lines joined by one line feed. */
  readonly body: TextDigest;
  /** Digests of the body paragraphs, in order. */
  readonly paragraphs: readonly ParagraphDigest[];
  /** Digests of the headings between them. */
  readonly headings: readonly HeadingDigest[];
  /** Who makes the claims. */
  readonly claimant: Claimant;
  /** The article that the post reproduces. */
  readonly article: Article;
}
