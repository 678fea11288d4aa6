import { countBelow } from './below.js';

/** A stretch of the given text, counted from 0, the end exclusive, in both ways of counting. */
export interface Place {
  /** In Unicode code points, as W3C selectors and most languages count. */
  readonly codePoints: { readonly start: number; readonly end: number };
  /** In UTF-16 code units, as JavaScript's `slice` counts. */
  readonly utf16: { readonly start: number; readonly end: number };
}

/** Converts UTF-16 positions to places. Reads the text once, for the characters that take two code units. */
export function placer(text: string): (start: number, end: number) => Place {
  const pairs: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const isHigh = (text.charCodeAt(index) & 0xfc00) === 0xd800;
    if (isHigh && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) pairs.push(index);
  }
  const codePoint = (position: number) => position - countBelow(pairs, position);
  return (start, end) => ({
    codePoints: { start: codePoint(start), end: codePoint(end) },
    utf16: { start, end },
  });
}
