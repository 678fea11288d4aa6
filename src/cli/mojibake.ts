import { type SourceVerification, verifySource } from '../verify/index.js';
import { decodeWindows1252 } from './windows-1252.js';

/** A text whose bytes were read in a wrong encoding, so that its quotes and dashes are other characters. */
export interface Mojibake {
  /** The encoding of the bytes. */
  readonly was: string;
  /** The encoding in which they were read. */
  readonly readAs: string;
  /** How often that happened to them. */
  readonly times: number;
  /** How many paragraphs would be found if they had been read rightly. */
  readonly paragraphs: number;
}

const mistakes: readonly (readonly [was: string, readAs: string])[] = [
  ['UTF-8', 'Windows-1252'],
  ['UTF-8', 'Windows-1251'],
  ['UTF-8', 'Macintosh'],
  ['Windows-1252', 'Macintosh'],
  ['Macintosh', 'Windows-1252'],
];

const timesMax = 3; // each mistake makes the text longer, so more than three would be noticed

/** Names the encoding mistake in an incomplete copy: the one whose repair finds the most of the post. */
export function findMojibake(text: string, { complete, count }: SourceVerification): Mojibake | undefined {
  if (complete) return undefined;
  let best: Mojibake | undefined;
  for (const [was, readAs] of mistakes) {
    let garbled = text;
    for (let times = 1; times <= timesMax; times++) {
      const mended = mend(garbled, was, readAs);
      if (mended === garbled) break;
      garbled = mended;
      if (!/[\u2013\u2014\u2018\u2019\u201c\u201d]/.test(mended)) continue;
      const { verbatim, retypeset } = verifySource(mended).count;
      const paragraphs = verbatim + retypeset;
      if (paragraphs > (best?.paragraphs ?? count.verbatim + count.retypeset)) {
        best = { was, readAs, times, paragraphs };
      }
    }
  }
  return best;
}

/** Puts runs of other characters than ASCII back into bytes, and reads these rightly where that is possible. */
function mend(text: string, was: string, readAs: string): string {
  const bytes = bytesIn(readAs);
  const decoder = new TextDecoder(was, { fatal: true });
  return text.replaceAll(/[\u0080-\uffff]+/g, (run) => {
    const codes = [...run].map((character) => bytes.get(character) ?? -1);
    if (codes.includes(-1)) return run;
    try {
      return was === 'Windows-1252'
        ? decodeWindows1252(Uint8Array.from(codes))
        : decoder.decode(Uint8Array.from(codes));
    } catch {
      return run;
    }
  });
}

/** The byte that each character is read from; control characters stand for themselves, as in Latin-1. */
function bytesIn(encoding: string): ReadonlyMap<string, number> {
  const upper = Uint8Array.from({ length: 0x80 }, (_, index) => 0x80 + index);
  const read = encoding === 'Windows-1252' ? decodeWindows1252(upper) : new TextDecoder(encoding).decode(upper);
  const controls = [...upper.subarray(0, 0x20)].map((byte) => [String.fromCharCode(byte), byte] as const);
  return new Map([...controls, ...[...read].map((character, index) => [character, 0x80 + index] as const)]);
}
