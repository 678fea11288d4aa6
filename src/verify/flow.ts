import { looseForm } from './profile.js';

/**
 * A text as one line of loose form, and where each of its characters came from.
 *
 * Line breaks are spaces here, so that a copy wrapped at any width flows as the post does; a break behind a hyphen or
 * a dash inside a word is none, since wrapping breaks there too.
 */
export interface Flow {
  /** The loose form, in UTF-16 code units. */
  readonly text: string;
  /** For each code unit of the flow, where its character starts in the given text. */
  readonly starts: Uint32Array;
  /** For each code unit of the flow, where its character ends in the given text. */
  readonly ends: Uint32Array;
}

// a character with the marks that belong to it, so that a decomposed copy folds like a composed one
const cluster = /[^\p{M}]\p{M}*|\p{M}+/suy;
const dropped = new Set(['\u200B', '\uFEFF', '\u00AD']);
const spaces = new Set([' ', '\t', '\u00A0', '\u202F']);
const breaks = new Set(['\n', '\r']);

const isPlain = (code: number) => code > 0x20 && code < 0x7f;

/** Brings a text into one line of loose form; the time is linear in the text. */
export function flowOf(given: string): Flow {
  // folding makes a character at most 18 code units long (U+FDFA); room is added when it is needed
  let starts = new Uint32Array(given.length + 32);
  let ends = new Uint32Array(given.length + 32);
  const parts: string[] = [];
  let length = 0;
  let gap: 'none' | 'space' | 'break' = 'none';
  let gapStart = 0;
  let last = ''; // the last two code units that were put
  let beforeLast = '';

  const put = (text: string, start: number, end: number) => {
    if (length + text.length > starts.length) {
      starts = grown(starts, text.length);
      ends = grown(ends, text.length);
    }
    for (let index = 0; index < text.length; index++) {
      starts[length + index] = start;
      ends[length + index] = end;
    }
    length += text.length;
    parts.push(text);
    beforeLast = text.length > 1 ? text.charAt(text.length - 2) : last;
    last = text.charAt(text.length - 1);
  };

  for (let at = 0; at < given.length; ) {
    const code = given.charCodeAt(at);
    let end = at + 1;
    let folded: string;
    if (isPlain(code) && !(given.charCodeAt(end) > 0x7f)) {
      folded = String.fromCharCode(code >= 0x41 && code <= 0x5a ? code + 32 : code);
    } else {
      const character = String.fromCodePoint(given.codePointAt(at) ?? 0);
      if (breaks.has(character) || spaces.has(character)) {
        if (gap === 'none') gapStart = at;
        if (breaks.has(character)) gap = 'break';
        else if (gap === 'none') gap = 'space';
        at = end;
        continue;
      }
      if (dropped.has(character)) {
        at = end;
        continue;
      }
      cluster.lastIndex = at;
      end = at + (cluster.exec(given)?.[0].length ?? character.length);
      folded = looseForm(given.slice(at, end).normalize('NFC'));
    }
    if (gap !== 'none' && length > 0) {
      const insideWord = gap === 'break' && last === '-' && isWordCode(beforeLast) && isWordCode(folded);
      if (!insideWord) put(' ', gapStart, at);
    }
    gap = 'none';
    if (folded !== '') put(folded, at, end);
    at = end;
  }
  return { text: parts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

function grown(array: Uint32Array, atLeast: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2 + atLeast);
  larger.set(array);
  return larger;
}

const isWordCode = (text: string) => /^[\p{L}\p{N}]/u.test(text);
