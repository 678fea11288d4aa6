import { charClass, charClassAt } from './characters.js';
import { gapAt, isInsideWord, restOfWord } from './gap.js';
import { type Origins, originsOf } from './origins.js';
import { dropped, looseForm } from './profile.js';

/**
 * A text as one line of strict or loose form, with the origin of each of its characters.
 *
 * Line breaks are spaces here, so that a copy wrapped at any width flows as the post does. A break beside a dash
 * inside a word, or after a soft hyphen, does not count, since wrapping breaks there too. The quote marks of email at
 * the start of a line are part of the break.
 */
export interface Flow {
  readonly text: string;
  readonly origins: Pick<Origins, 'startOf' | 'endOf' | 'cuts'>;
  /** Where the given text has a hyphen at the end of a line inside a word, which may be the word's or the line's. */
  readonly hyphens: readonly number[];
}

/** Decides whether the hyphen at a position, at the end of a line, belongs to the word. */
export type Keeps = (position: number) => boolean;

/** Brings a text into one line; the time is linear in the text. */
export function flowOf(given: string, form: 'strict' | 'loose', keeps: Keeps = () => true): Flow {
  const parts: string[] = [];
  const hyphens: number[] = [];
  const origins = originsOf();
  const fold = foldIn(form);
  const putWhole = (text: string, start: number, end: number) => {
    if (text.length === 1 && end - start === 1) origins.addEach(1, start);
    else origins.addWhole(text.length, start, end);
    parts.push(text);
  };
  for (let at = gapAt(given, 0).end; at < given.length; ) {
    const rest = restOfWord(given, at);
    if (rest !== undefined) {
      hyphens.push(at);
      if (!keeps(at)) {
        at = rest;
        continue;
      }
    }
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
  return { text: parts.join(''), origins, hyphens };
}

const isPlain = (code: number) => code > 0x20 && code < 0x7f;

/**
 * Where a run of ASCII with single spaces ends. The last character is left out if a mark might follow it, or if it is a
 * hyphen behind something.
 */
function plainEnd(given: string, at: number): number {
  let end = at;
  for (;;) {
    const code = given.charCodeAt(end);
    if (!isPlain(code) && !(code === 0x20 && end > at && isPlain(given.charCodeAt(end + 1)))) break;
    end++;
  }
  if (end > at && given.charCodeAt(end) > 0x7f) return end - 1;
  return end > at + 1 && given.charAt(end - 1) === '-' ? end - 1 : end;
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

const unseen = new RegExp(dropped[2], 'g');
const knownMax = 10_000; // more than any real text has; without a limit, a hostile text would fill the memory

/** Folds clusters, and remembers what they became. */
function foldIn(form: 'strict' | 'loose'): (cluster: string) => string {
  const known = new Map<string, string>();
  return (cluster) => {
    const before = known.get(cluster);
    if (before !== undefined) return before;
    const strict = cluster.replaceAll(unseen, '').normalize('NFC');
    const folded = form === 'loose' ? looseForm(strict) : strict;
    if (known.size < knownMax) known.set(cluster, folded);
    return folded;
  };
}
