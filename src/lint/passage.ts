import { countWhile } from '../halve.js';
import type { Span } from './reading.js';

const abbreviations =
  /(?:^|[\s([\u00a0])(?:pp?|cf|vs|ca?|approx|no|nos|nr|vol|art|arts|para|paras|sec|ch|fig|figs|ed|eds|al|dr|mr|mrs|ms|prof|gen|col|st|e\.g|i\.e|i\.a|u\.n|u\.s|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|max|min|incl|resp|viz|est|drs|bd|hrsg|abs|rev|doc|res|\p{Lu}|(?:\p{L}\.){1,3}\p{L})\.$/iu;
// a run of blanks or of full stops is tried at its start only: no match begins inside of one, and each try is as long as it
const sentenceEnd = /(?<![.!?…。！？])[.!?…。！？]+["”’»)\]*_]*(?:\s{0,3}\ufffc+(?:\s+(?=["“(]?\p{Lu})|\s*$)|\s+|$)/gu;
const opens = /^[\s"“‘«(*_\ufffc]*(?:[\p{Lu}\p{N}\\[@>≥≤<~≈]|$)/u;
const blockEnd =
  /(?<![^\S\n])[^\S\n]{2,}\n|\n(?<=\ufffc[).,;\]]{0,3}[^\S\n]{0,3}\n)|\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-*+•·]|\d{1,3}[.)]|\(?[a-z]\))[^\S\n])|\n(?=[^\S\n]*(?:\||#{1,6} |>|\[\^))|\n(?<=\|[^\S\n]*\n)|\n(?=[^\n|]{0,300}\|)/gu;

/** The offsets at which one passage ends and the next begins: sentences, list items, table rows, paragraphs. */
export function passagesIn(text: string): Span[] {
  const cuts = new Set<number>([0, text.length]);
  for (const { 0: mark, index } of text.matchAll(blockEnd)) cuts.add(index + mark.length);
  for (const { 0: mark, index } of text.matchAll(sentenceEnd)) {
    // a citation right behind the full stop belongs to the sentence before it
    const end = index + mark.length;
    const isAbbreviation = mark.startsWith('.') && abbreviations.test(text.slice(Math.max(0, index - 8), index + 1));
    if (!isAbbreviation && (end === text.length || opens.test(text.slice(end, end + 6)))) cuts.add(end);
  }
  const ordered = [...cuts].sort((one, other) => one - other);
  return ordered.slice(1).map((end, index) => ({ start: ordered[index] ?? 0, end }));
}

const word = /\p{L}{2,}|\d/u;
const pointer =
  /^[\s([\ufffc|–—-]*(?:(?:re)?sources?|see(?: also| text| there)?|cf|compare|refs?|references?|data|via|from|notes?|figures? from|facts?|details?|more|link|record|sco facts|src|json|accessed|here|cited|after|ibid|the)?(?:[\s:.,;)\]\ufffc|–—↗→*()-]|(?:sources?|data|facts?|figures?|from|see|also|and|here|details?|json|sco|accessed \d{1,2} \p{L}+ \d{4})(?!\p{L}))*$/iu;
const pointerMax = 300;

const hasWords = (text: string, span: Span | undefined) => {
  if (span === undefined) return false;
  const part = text.slice(span.start, Math.min(span.end, span.start + 4000));
  return word.test(part) && !(part.length < pointerMax && pointer.test(part));
};

/** Finds the passage to which a citation belongs: that around it or, if that only points to a source, the one before. */
export function passageOf(passages: readonly Span[], text: string, offset: number): Span {
  let at = indexAt(passages, offset);
  for (let steps = 0; steps < 6 && at > 0 && !hasWords(text, passages[at]) && !isRow(text, passages[at]); steps++) {
    if (!hasWords(text, passages[at - 1]) && steps > 3) break;
    at -= 1;
  }
  return passages[at] ?? { start: 0, end: text.length };
}

const isRow = (text: string, span: Span | undefined) =>
  span !== undefined && /\|[\s\S]*\d|\d[\s\S]*\|/.test(text.slice(span.start, Math.min(span.end, span.start + 4000)));

/** The index of the span that holds an offset. */
const indexAt = (spans: readonly Span[], offset: number) =>
  countWhile(spans.length - 1, (index) => (spans[index]?.end ?? 0) <= offset);

const noteStart = /^[^\S\n]*\[(?<label>\^[^\]\s]{1,60}|\d{1,3})\]:?/u;

/** Where the footnote that holds an offset is called; nothing outside of a footnote. */
export function footnoteCall(text: string, offset: number): number | undefined {
  const from = Math.max(0, offset - 4000);
  const line = from + text.slice(from, offset).lastIndexOf('\n') + 1;
  const label = noteStart.exec(text.slice(line, line + 80))?.groups?.['label'];
  if (label === undefined) return undefined;
  const before = text.slice(Math.max(0, line - 20_000), line);
  const call = before.lastIndexOf(`[${label}]`);
  return call < 0 ? undefined : Math.max(0, line - 20_000) + call;
}
