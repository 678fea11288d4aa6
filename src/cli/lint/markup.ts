import type { Span } from '../../lint/passage.js';
import type { Piece } from '../formats/piece.js';

/** A stretch of a text, and what it shows. */
export interface Edit extends Span {
  readonly text: string;
}

// every repetition is bounded, so that a match costs the same wherever it is tried
const token = new RegExp(
  [
    String.raw`(?<macro>\\(?:emph|text(?:bf|it|sl|sc|rm|sf|tt|up|md|normal)?|math(?:rm|bf|it|sf)|underline|uline|uwave|[mh]box|enquote|hl|so)\{)`,
    String.raw`(?<leading>\\(?:href|textcolor|colorbox)\{[^{}]{0,2000}\}\{|\{\\(?:bf|em|it|sl|sc|tt|sf|rm|bfseries|itshape|slshape|scshape)(?![A-Za-z])\s{0,20})`,
    String.raw`(?<unseen>\\(?:label|ref|pageref|eqref|autoref|[cC]ref|url|nolinkurl|includegraphics(?:\[[^\]]{0,200}\])?|[vh]space\*?)\{[^{}]{0,2000}\})`,
    String.raw`(?<escaped>\\[{}\\])`,
    '(?<brace>[{}])',
    String.raw`(?<link>\]\((?:[^()\s]|\([^()\s]{0,300}\)){0,2000}(?:\s{1,80}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\))`,
    String.raw`(?<reference>\](?=\[))`,
    String.raw`(?<bracket>[[\]])`,
    String.raw`(?<tag></?(?<name>[A-Za-z][A-Za-z0-9]{0,15})(?:\s[^<>]{0,2000})?/?>)`,
    String.raw`(?<address><(?:https?:|pkg:|mailto:)[^<>\s]{1,2000}>|\bhttps?://(?:[^\s<>"'(){}[\]]{0,2000}[^\s<>"'(){}[\],.;:!?])?)`,
    String.raw`(?<entity>&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|nbsp|thinsp|ensp|emsp|lt|gt|amp|quot|apos|ndash|mdash);)`,
    String.raw`(?<stars>\*{1,3})`,
    String.raw`(?<line>[^\S\n]{0,80}\n[^\S\n]{0,80}(?:>[^\S\n]?(?!\d)){0,9}[^\S\n]{0,80})`, // > 9 says that it is more
  ].join('|'),
  'gu',
);

const blockTag = /^(?:p|div|li|ul|ol|tr|table|thead|tbody|h[1-6]|hr|figure|figcaption|caption|blockquote)$/i;
const cellTag = /^t[dh]$/i;
const signs: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
};

/**
 * Finds the markup of Markdown, LaTeX and HTML that stands in running text, apart from what starts in the stretches to
 * be left alone: emphasis, links, tags, entities, and breaks of lines that end no paragraph.
 */
export function markupIn({ text, isLinewise }: Piece, alone: readonly Span[]): Edit[] {
  const edits: Edit[] = [];
  const braces: boolean[] = []; // of those that are open: whether they go
  const brackets: number[] = [];
  let next = 0;
  let lineStart = 0;
  const drop = (start: number, end: number, shown = '') => edits.push({ start, end, text: shown });
  for (const { 0: sign, index: start, groups = {} } of text.matchAll(token)) {
    while ((alone[next]?.end ?? Infinity) <= start) next++;
    if (start >= (alone[next]?.start ?? Infinity)) continue;
    const end = start + sign.length;
    if (groups['macro'] !== undefined || groups['leading'] !== undefined) {
      braces.push(true);
      drop(start, end);
    } else if (groups['brace'] === '{') braces.push(false);
    else if (groups['brace']) {
      if (braces.pop()) drop(start, end);
    } else if (groups['bracket'] === '[') brackets.push(start);
    else if (groups['bracket']) brackets.pop();
    else if (groups['link'] !== undefined || groups['reference'] !== undefined) {
      const open = brackets.pop();
      if (open === undefined) continue;
      drop(open, open + 1);
      drop(start, end, groups['link'] === undefined ? '' : ' ');
    } else if (groups['tag'] !== undefined) {
      const name = groups['name'] ?? '';
      drop(start, end, blockTag.test(name) ? '\n\n' : cellTag.test(name) ? ' | ' : '');
    } else if (groups['entity'] !== undefined) drop(start, end, entitySign(sign));
    else if (groups['stars'] !== undefined) {
      if (/\S/.test(text[start - 1] ?? ' ') || /\S/.test(text[end] ?? ' ')) drop(start, end);
    } else if (groups['line'] !== undefined) {
      drop(start, end, isLinewise ? '\n\n' : lineBreak(text, lineStart, start, end));
      lineStart = end;
    } else if (groups['unseen'] !== undefined || groups['address'] !== undefined) drop(start, end, ' ');
  }
  return edits;
}

function entitySign(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return signs[name] ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

const heading = /^(?:#{1,6}\s|\\(?:chapter|(?:sub){0,2}section|paragraph|title)\*?\{|={1,6}\s)/;
const ownLine =
  /^(?:\n|$|(?:[-*+•]|\d{1,3}[.)])\s|\||#{1,6}\s|\\(?:item|begin|end|chapter|(?:sub){0,2}section|paragraph|caption|hline|toprule|midrule|bottomrule)\b|\[(?:\^[^\]\s]{1,60}|\d{1,3})\]|\.\.\s)/;

/** What a line break shows: a space within a paragraph, else itself. */
function lineBreak(text: string, lineStart: number, start: number, end: number): string {
  if (heading.test(text.slice(lineStart, lineStart + 20))) return '\n\n';
  const before = text.slice(Math.max(0, start - 2), start);
  const isBlank = start <= lineStart;
  return isBlank || before.endsWith('|') || before.endsWith('\\\\') || ownLine.test(text.slice(end, end + 70))
    ? '\n'
    : ' ';
}
