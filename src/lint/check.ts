import type { Fact } from '../model.js';
import { compare } from './compare.js';
import { footnoteCall, passageOf, passagesIn, type Span } from './passage.js';
import type { Comparison } from './quantity.js';

/** A citation in a text: where it stands, and the fact that it names. */
export interface Cited extends Span {
  readonly fact: Fact;
}

const nothing = /^[\s,;.()[\]{}*_|–-]*$/u;

const reachBefore = 2000; // characters of a passage before its citation, and after it; more is no sentence
const reachAfter = 1000;

/** Compares each citation with the passage to which it belongs, in the order of the citations. */
export function checkCitations(text: string, citations: readonly Cited[]): Comparison[] {
  const masked = mask(text, citations);
  const passages = passagesIn(masked);
  const byPassage = new Map<number, Placed[]>();
  const placed = citations.map((cited): Placed => {
    const at = footnoteCall(text, cited.start) ?? cited;
    const passage = passageOf(passages, masked, at);
    const one = { fact: cited.fact, at, passage };
    byPassage.set(passage.start, [...(byPassage.get(passage.start) ?? []).slice(-companionsMax), one]);
    return one;
  });
  return placed.map((one) => checkPlaced(masked, one, byPassage.get(one.passage.start) ?? []));
}

const companionsMax = 50; // citations in one passage

interface Placed {
  readonly fact: Fact;
  /** The citation or, of one in a footnote, the call of the note. */
  readonly at: Span;
  readonly passage: Span;
}

function checkPlaced(text: string, { fact, at, passage }: Placed, companions: readonly Placed[]): Comparison {
  const whole = {
    start: Math.max(passage.start, at.start - reachBefore),
    end: Math.min(passage.end, at.end + reachAfter),
  };
  const others = companions.map((other) => other.fact).filter(({ id }) => id !== fact.id);
  const zone = zoneOf(
    text,
    whole,
    at,
    companions.map((other) => other.at).filter((span) => span.start >= whole.start && span.end <= whole.end),
  );
  const isWhole = zone.start === whole.start && zone.end === whole.end;
  const sharing = isWhole
    ? others
    : companions.flatMap((other) => (other.fact.id !== fact.id && isIn(other.at, zone) ? [other.fact] : []));
  const near = compare(text.slice(zone.start, zone.end), fact, sharing);
  if (near.figure !== 'absent' || isWhole) return near;
  const far = compare(text.slice(whole.start, whole.end), fact, others);
  return far.figure === 'differs' ? { figure: 'absent' } : far;
}

const isIn = (span: Span, zone: Span) => zone.start <= span.start && span.end <= zone.end;

/** Replaces citations by spaces, so that their digits and letters count for nothing. */
export function mask(text: string, citations: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...citations].sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** The part of a passage that one of several citations stands for: from the citation before it up to it. */
function zoneOf(text: string, passage: Span, at: Span, all: readonly Span[]): Span {
  const groups: Span[] = [];
  for (const span of [...all].sort((one, other) => one.start - other.start)) {
    const last = groups.at(-1);
    if (last && nothing.test(text.slice(last.end, span.start)))
      groups[groups.length - 1] = { start: last.start, end: span.end };
    else groups.push(span);
  }
  const index = groups.findIndex(({ start, end }) => start <= at.start && at.end <= end);
  if (groups.length < 2 || index < 0) return passage;
  const precedes = nothing.test(text.slice(passage.start, groups[0]?.start ?? 0)); // @one says …, @two says …
  return precedes
    ? { start: groups[index]?.end ?? passage.start, end: groups[index + 1]?.start ?? passage.end }
    : {
        start: groups[index - 1]?.end ?? passage.start,
        end: index === groups.length - 1 ? passage.end : (groups[index]?.start ?? passage.end),
      };
}
