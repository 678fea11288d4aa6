/**
 * Polynomial hash over UTF-16 code units, modulo 2^32: the hash of any window follows from those of two prefixes.
 * It only finds candidates, which SHA-256 confirms, so that 32 bits are enough.
 */
const base = 0x01000193; // odd, so that no power of it vanishes

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

/** Positions at which a passage can start or end, each with the hash of the text before it. */
export interface Boundaries {
  readonly positions: Uint32Array;
  readonly hashes: Int32Array;
}

const wordCharacter = /[\p{L}\p{N}]/u;
// one look-up for most characters; the regular expression is asked for the others
const isWord = (text: string, index: number) => {
  const code = text.charCodeAt(index);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return wordCharacter.test(text.charAt(index));
};

/** Collects the positions that cut no word in two, in one pass. */
export function boundariesOf(text: string): Boundaries {
  const positions = new Uint32Array(text.length + 1);
  const hashes = new Int32Array(text.length + 1);
  let count = 0;
  let hash = 0;
  let before = false;
  for (let index = 0; index <= text.length; index++) {
    const here = index < text.length && isWord(text, index);
    if (!(before && here)) {
      positions[count] = index;
      hashes[count] = hash;
      count++;
    }
    if (index < text.length) hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0;
    before = here;
  }
  return { positions: positions.subarray(0, count), hashes: hashes.subarray(0, count) };
}
