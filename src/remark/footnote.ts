import { referenceLine } from '../citations/cite.js';
import { citationKey } from '../citations/key.js';
import type { CitationPiece } from '../citations/styles/line.js';
import type { CitationStyle } from '../citations/styles/style.js';
import type { Fact } from '../model.js';
import { type MarkdownNode, textNode } from './node.js';

/** The names of the footnote of a fact. */
const namesOf = ({ id }: Fact) => ({ identifier: `sco-fact-${id}`.toLowerCase(), label: `sco-fact-${id}` });

/** The mark in the text that links to the footnote of a fact. */
export const footnoteReference = (fact: Fact): MarkdownNode => ({ type: 'footnoteReference', ...namesOf(fact) });

/** The footnote of a fact: its reference in a style, with the verdict, and its citation key. */
export function footnoteDefinition(fact: Fact, style: CitationStyle | undefined, hasVerdict: boolean): MarkdownNode {
  const reference = referenceLine(fact, { style, withRecord: hasVerdict }).map(nodeOf);
  const key = { type: 'inlineCode', value: citationKey(fact) };
  const children = [{ type: 'paragraph', children: [...reference, textNode(' '), key] }];
  return { type: 'footnoteDefinition', ...namesOf(fact), children };
}

function nodeOf(piece: CitationPiece): MarkdownNode {
  if (typeof piece === 'string') return textNode(piece);
  if ('italic' in piece) return { type: 'emphasis', children: [textNode(piece.italic)] };
  return { type: 'link', url: piece.link, children: [textNode(piece.link)] };
}
