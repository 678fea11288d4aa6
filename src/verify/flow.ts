import { charClass, charClassAt, charClassOf } from './characters.js';
import { type Origins, originsOf } from './origins.js';
import { looseForm } from './profile.js';

/**
 * A text as one line of strict or loose form, with the origin of each of its characters.
 *
 * Line breaks are spaces here, so that a copy wrapped at any width flows as the post does. A break beside a dash
 * inside a word, or behind a soft hyphen, is none, since wrapping breaks there too.
 */
export interface Flow {
  readonly text: string;
  readonly origins: Pick<Origins, 'startOf' | 'endOf' | 'cuts'>;
}

/** Brings a text into one line; the time is linear in the text. */
export function flowOf(given: string, form: 'strict' | 'loose'): Flow {
  const parts: string[] = [];
  const origins = originsOf();
  const fold = foldIn(form);
  const putWhole = (text: string, start: number, end: number) => {
    if (text.length === 1 && end - start === 1) origins.addEach(1, start);
    else origins.addWhole(text.length, start, end);
    parts.push(text);
  };
  for (let at = gapAt(given, 0).end; at < given.length; ) {
    let end = plainEnd(given, at);
    if (end > at) {
      const run = given.slice(at, end);
      origins.addEach(run.length, at);
      parts.push(form === 'loose' ? run.toLowerCase() : run);
    } else {
      end = clusterEnd(given, at);
      putWhole(fold(given.slice(at, end)), at, end);
    }
    const gap = gapAt(given, end);
    at = gap.end;
    if (gap.blank !== undefined && at < given.length && !(gap.broken && isInsideWord(given, gap.blank, at))) {
      putWhole(' ', gap.blank, at);
    }
  }
  return { text: parts.join(''), origins };
}

const isPlain = (code: number) => code > 0x20 && code < 0x7f;

/** Where a run of ASCII with single spaces ends; the last character is left out if a mark might follow it. */
function plainEnd(given: string, at: number): number {
  let end = at;
  for (;;) {
    const code = given.charCodeAt(end);
    if (!isPlain(code) && !(code === 0x20 && end > at && isPlain(given.charCodeAt(end + 1)))) break;
    end++;
  }
  return end > at && given.charCodeAt(end) > 0x7f ? end - 1 : end;
}

// Unicode's stream-safe format has at most 30 marks to a character; putting more in order takes quadratic time
const clusterMax = 32;

/** Where a character ends with the marks that belong to it, so that a decomposed copy folds like a composed one. */
function clusterEnd(given: string, at: number): number {
  let end = at + sizeAt(given, at);
  for (let next = end; next < given.length && next - at < clusterMax; ) {
    const here = charClassAt(given, next);
    if (here !== charClass.mark && here !== charClass.dropped) break;
    next += sizeAt(given, next);
    if (here === charClass.mark) end = next;
  }
  return end;
}

const sizeAt = (text: string, index: number) => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

const knownMax = 10_000; // more than any real text has; without a limit, a hostile text would fill the memory

/** Folds clusters, and remembers what they became. */
function foldIn(form: 'strict' | 'loose'): (cluster: string) => string {
  const known = new Map<string, string>();
  return (cluster) => {
    const before = known.get(cluster);
    if (before !== undefined) return before;
    const strict = cluster.replaceAll(/[\u200B\uFEFF\u00AD]/g, '').normalize('NFC');
    const folded = form === 'loose' ? looseForm(strict) : strict;
    if (known.size < knownMax) known.set(cluster, folded);
    return folded;
  };
}

interface Gap {
  readonly end: number;
  /** Where the first space or break is, if there is any: characters that are dropped make no gap. */
  readonly blank: number | undefined;
  readonly broken: boolean;
}

function gapAt(given: string, at: number): Gap {
  let end = at;
  let blank: number | undefined;
  let broken = false;
  for (; end < given.length; end++) {
    const here = charClassOf(given.charCodeAt(end));
    if (here === charClass.dropped) continue;
    if (here !== charClass.space && here !== charClass.lineBreak) break;
    blank ??= end;
    broken ||= here === charClass.lineBreak;
  }
  return { end, blank, broken };
}

/** Checks whether a gap with a line break was made by wrapping inside a word. */
function isInsideWord(given: string, gapStart: number, gapEnd: number): boolean {
  const before = visibleBefore(given, gapStart);
  if (charClassAt(given, before) === charClass.dash) return endsWord(given, before) && startsWord(given, gapEnd);
  if (charClassAt(given, gapEnd) === charClass.dash) return endsWord(given, gapStart) && startsWord(given, gapEnd + 1);
  return given.charAt(gapStart - 1) === '\u00AD' && endsWord(given, gapStart) && startsWord(given, gapEnd);
}

const isWord = (here: number) => here === charClass.letter || here === charClass.digit;

function startsWord(text: string, position: number): boolean {
  let index = position;
  while (charClassAt(text, index) === charClass.dropped) index++;
  return isWord(charClassAt(text, index));
}

function endsWord(text: string, position: number): boolean {
  let index = visibleBefore(text, position);
  while (charClassAt(text, index) === charClass.mark) index = visibleBefore(text, index);
  return isWord(charClassAt(text, index));
}

/** Where the last character before a position begins, those left out that are dropped. */
function visibleBefore(text: string, position: number): number {
  let index = position - 1;
  while (charClassAt(text, index) === charClass.dropped) index--;
  return (text.codePointAt(index - 1) ?? 0) > 0xffff ? index - 1 : index;
}
