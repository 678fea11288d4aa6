import { charClass, charClassOf } from './characters.js';

/**
 * Polynomial hash over UTF-16 code units, modulo 2^32: the hash of any window follows from those of two prefixes.
 * It only finds candidates for SHA-256 to confirm, so 32 bits are enough.
 */
const base = 0x01000193; // odd, so that no power of it is 0 modulo 2^32

/** The hash of a whole text, as 8 hexadecimal digits. */
export function rollingHash(text: string): string {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0;
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The base to the power of a length, modulo 2^32. */
export function power(length: number): number {
  let result = 1;
  let square = base;
  for (let rest = length; rest > 0; rest >>>= 1) {
    if (rest & 1) result = Math.imul(result, square);
    square = Math.imul(square, square);
  }
  return result;
}

/** A stretch of a text, position by position: what can be there, and the hash of what is before it in the stretch. */
export interface Stretch {
  readonly edges: Uint8Array;
  readonly hashes: Int32Array;
}

/** What can be at a position: nothing inside a word or number, an end elsewhere, and a start where a word begins. */
export const edge = { none: 0, end: 1, start: 2 } as const;

/** Reads the stretch of a flow that begins at a position and is as long as the arrays. */
export function readStretch(text: string, from: number, { edges, hashes }: Stretch): void {
  let hash = 0;
  let beforeLast = charClassOf(text.charCodeAt(from - 2));
  let last = charClassOf(text.charCodeAt(from - 1));
  let here = charClassOf(text.charCodeAt(from));
  for (let index = 0; index < edges.length; index++) {
    const next = charClassOf(text.charCodeAt(from + index + 1));
    const inside = (isWord(last) && isWord(here)) || joins(beforeLast, last, here) || joins(last, here, next);
    edges[index] = inside || from + index > text.length ? edge.none : isWord(here) ? edge.start : edge.end;
    hashes[index] = hash;
    hash = (Math.imul(hash, base) + text.charCodeAt(from + index)) | 0;
    beforeLast = last;
    last = here;
    here = next;
  }
}

const isWord = (here: number) => here === charClass.letter || here === charClass.digit || here === charClass.mark;

/** Whether a character belongs to the word or number around it: the apostrophe of a genitive, the comma of 1,234. */
function joins(before: number, here: number, after: number): boolean {
  if (here === charClass.apostrophe) return isWord(before) && isWord(after);
  return (
    (here === charClass.point || here === charClass.space) && before === charClass.digit && after === charClass.digit
  );
}
