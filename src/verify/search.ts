import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Boundaries, power } from './rolling.js';

/** A passage that is known by its length and digests alone. */
export interface Passage {
  /** Length of the loose form, in UTF-16 code units. */
  readonly length: number;
  /** Rolling hash of the loose form, 8 hexadecimal digits. */
  readonly rolling: string;
  /** SHA-256 of the loose form, or its first digits. */
  readonly sha256: string;
}

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

const failuresMax = 1000; // nothing but a text made to collide gets there; the time stays linear for that too

/** Finds where a passage first stands in the flow; nothing where it does not. */
export function search(text: string, { positions, hashes }: Boundaries, passage: Passage): number | undefined {
  const { length } = passage;
  const wanted = Number.parseInt(passage.rolling, 16) | 0;
  const shift = power(length);
  let to = 0;
  let failures = 0;
  for (let from = 0; from < positions.length; from++) {
    const start = positions[from] as number;
    const end = start + length;
    while (to < positions.length && (positions[to] as number) < end) to++;
    if (to === positions.length) return undefined;
    if (positions[to] !== end) continue;
    if ((((hashes[to] as number) - Math.imul(hashes[from] as number, shift)) | 0) !== wanted) continue;
    if (sha256Hex(text.slice(start, end)).startsWith(passage.sha256)) return start;
    failures += 1;
    if (failures >= failuresMax) return undefined;
  }
  return undefined;
}
