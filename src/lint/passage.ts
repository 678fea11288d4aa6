/** A part of a text, from one offset up to another, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const abbreviations =
  /(?:^|[\s(])(?:pp?|cf|vs|ca?|approx|no|nos|vol|art|arts|para|paras|sec|ch|fig|figs|ed|eds|al|dr|mr|mrs|ms|prof|gen|st|e\.g|i\.e|u\.n|u\.s|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{Lu})\.$/iu;
const sentenceEnd = /[.!?…。！？]+["”’»)\]*_]*(?:\s+|$)/gu;
const opens = /^["“‘«(*_]*[\p{Lu}\p{N}\\[@]/u;
const blockEnd =
  /\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-*+•]|\d{1,3}[.)])[^\S\n])|\n(?=[^\S\n]*(?:\||#{1,6} |>|\\item\b|\[\^))|(?<=\|[^\S\n]*)\n|\\\\[^\S\n]*\n|\\item\b/gu;

/** The offsets at which one passage ends and the next begins: sentences, list items, table rows, paragraphs. */
export function passagesIn(text: string): Span[] {
  const cuts = new Set<number>([0, text.length]);
  for (const { 0: mark, index } of text.matchAll(blockEnd))
    cuts.add(index + (mark.startsWith('\\item') ? 0 : mark.length));
  for (const { 0: mark, index } of text.matchAll(sentenceEnd)) {
    const end = index + mark.length;
    const isAbbreviation = mark.startsWith('.') && abbreviations.test(text.slice(Math.max(0, index - 8), index + 1));
    if (!isAbbreviation && (end === text.length || opens.test(text.slice(end, end + 4)))) cuts.add(end);
  }
  const ordered = [...cuts].sort((one, other) => one - other);
  return ordered.slice(1).map((end, index) => ({ start: ordered[index] ?? 0, end }));
}

const word = /\p{L}{2,}|\d/u;
const pointer = /^[\s([]*(?:source|sources|see|cf|ref|reference|data|via|from|note)\s*:?[\s.,;)\]]*$/iu;

/** Finds the passage to which a citation belongs: that around it or, if it stands behind the full stop, the one before. */
export function passageOf(passages: readonly Span[], masked: string, { start }: Span): Span {
  let at = indexAt(passages, start);
  while (at > 0 && !hasWords(masked, passages[at]) && hasWords(masked, passages[at - 1])) at -= 1;
  return passages[at] ?? { start: 0, end: masked.length };
}

const hasWords = (text: string, span: Span | undefined) =>
  span !== undefined &&
  word.test(text.slice(span.start, span.end)) &&
  !(span.end - span.start < pointerMax && pointer.test(text.slice(span.start, span.end)));

const pointerMax = 400;

/** The index of the span that holds an offset, by halving. */
function indexAt(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const noteStart = /^[^\S\n]*\[(?<label>\^[^\]\s]{1,60}|\d{1,3})\]:?/u;
const footnoteReach = 4000;

/** Where a footnote that holds an offset is called: `[^1]` of Markdown, `\footnote{…}` of LaTeX; nothing outside of one. */
export function footnoteCall(text: string, offset: number): Span | undefined {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const label = noteStart.exec(text.slice(line, line + 80))?.groups?.['label'];
  if (label !== undefined) {
    const call = text.indexOf(`[${label}]`);
    return call >= 0 && call < line ? { start: call, end: call + label.length + 2 } : undefined;
  }
  const from = text.lastIndexOf('\\footnote{', offset);
  if (from < 0 || offset - from > footnoteReach) return undefined;
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + footnoteReach); at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}' && --depth === 0) return at >= offset ? { start: from, end: at + 1 } : undefined;
  }
  return undefined;
}
