import type { Article, Source } from '../../source-model.js';
import type { CitationEntry } from '../citation-entry.js';
import type { CitationLine } from './line.js';

/**
 * A style of references. Import one from this package, or write your own.
 *
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { type CitationStyle, cite } from 'sco-facts/citations';
 *
 * const short: CitationStyle = {
 *   name: 'short',
 *   label: 'Short',
 *   edition: 'House rules, 2026',
 *   stop: '.',
 *   write: {
 *     fact: ({ heading, container, url }) => [`${heading}, `, { italic: container }, ', ', { link: url }],
 *     post: ({ title, url }, paragraphs) => [`${title}, ¶ ${paragraphs.join(', ')}, `, { link: url }],
 *     article: ({ title, containerTitle }) => [`${title}, `, { italic: containerTitle }],
 *     statedIn: (fact, work) => [...fact, '; stated in ', ...work],
 *   },
 * };
 * cite(ratsArrests, { style: short, format: 'html' }).includes('], <i>sco-facts@'); // => true
 * cite(ratsArrests, { style: 'mla' as never }); // throws INVALID_ARGUMENT
 * ```
 */
export interface CitationStyle<Name extends string = string> {
  /** Name of the style in the command and in messages. */
  readonly name: Name;
  /** Name for people, such as `MLA`. */
  readonly label: string;
  /** The manual, with its edition. */
  readonly edition: string;
  /** The end of a reference: a full stop, or nothing in styles that end with an address. */
  readonly stop: '.' | '';
  /** Writes references, each without the closing stop. */
  readonly write: StyleWriter;
}

/** What a style needs to write a claim: its title, the record of it, and the address of that. */
export type CitedClaim = Pick<CitationEntry, 'title' | 'record' | 'url'>;

/** The functions of a style. */
export interface StyleWriter {
  /** Writes a fact, as a part of one version of the package. */
  fact(entry: CitationEntry, accessed?: string): CitationLine;
  /**
   * Writes a fact as the claim of the author of the article, with the paragraphs of the post that state it and the record
   * of it in the package. A style without this function writes every fact as a part of the package.
   */
  claim?(entry: CitedClaim, post: Source, paragraphs: readonly number[], accessed?: string): CitationLine;
  /** Writes the post, with the cited paragraphs. */
  post(post: Source, paragraphs: readonly number[], accessed?: string): CitationLine;
  /** Writes the article that the post reproduces. */
  article(article: Article, accessed?: string): CitationLine;
  /** Joins the reference to a fact and the reference to the post or the article that states it. */
  statedIn(fact: CitationLine, work: CitationLine): CitationLine;
}
