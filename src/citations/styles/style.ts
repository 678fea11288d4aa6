import type { Article, Source } from '../../model.js';
import type { Reference } from '../reference.js';
import type { Line } from './line.js';

/** What a style makes of the three things that this package refers to. Lines come without the closing stop. */
export interface Style {
  /** What closes a reference: a full stop, or nothing in the styles that let an address stand last. */
  readonly stop: '.' | '';
  /** A fact, as a part of one version of the package. */
  fact(reference: Reference, accessed?: string): Line;
  /** The post, with the paragraphs pointed at. */
  post(post: Source, paragraphs: readonly number[], accessed?: string): Line;
  /** The article that the post reproduces. */
  article(article: Article, accessed?: string): Line;
  /** A reference to a fact that goes on with the post as the place where the fact stands. */
  statedIn(fact: Line, post: Line): Line;
}
