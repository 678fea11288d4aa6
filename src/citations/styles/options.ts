import type { CitationFormat } from './format.js';

/** How one style writes the reference to a fact. */
export interface ReferenceOptions {
  /** Plain text when left out. */
  readonly format?: CitationFormat | undefined;
  /** Day on which you read the file with the fact, as YYYY-MM-DD; never today's date by itself. */
  readonly accessed?: string | undefined;
  /** Whether the reference goes on with the post, and the paragraphs, in which the fact stands. */
  readonly withSource?: boolean | undefined;
}

/** How a style writes the reference to the post or the article. */
export interface SourceOptions {
  /** The `post`, when left out, or the `article` that it reproduces. */
  readonly of?: 'post' | 'article' | undefined;
  /** Paragraph of the post's body to point at, counted from 1; the article's paragraphs were never counted. */
  readonly paragraph?: number | undefined;
  /** Plain text when left out. */
  readonly format?: CitationFormat | undefined;
  /** Day on which you read the page, as YYYY-MM-DD; never today's date by itself. */
  readonly accessed?: string | undefined;
}
