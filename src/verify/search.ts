import { sha256Hex } from '../sha256.js';
import type { Flow } from './flow.js';
import { edge, power, readStretch } from './rolling.js';

/** A passage of which only length and digests are known. It begins with a word, and ends outside of one. */
export interface Passage {
  /** Length of the loose form, in UTF-16 code units. */
  readonly length: number;
  /** Rolling hash of the loose form, 8 hexadecimal digits. */
  readonly rolling: string;
  /** SHA-256 of the loose form, or its first digits. */
  readonly sha256: string;
}

const stretchLength = 1 << 14; // what is read at once stays in the processor's cache
const failuresMax = 1000; // only a text made to collide reaches it; the time stays linear for that, too

/** Finds where each passage first stands in the flow, by its digest; the time is linear in the text. */
export function search(
  { text, origins }: Pick<Flow, 'text' | 'origins'>,
  passages: Iterable<Passage>,
): Map<string, number> {
  const found = new Map<string, number>();
  const open = [...passages];
  const failures = open.map(() => 0);
  const lengths = Uint32Array.from(open, (passage) => passage.length);
  const powers = Int32Array.from(lengths, power);
  const wanted = Int32Array.from(open, (passage) => Number.parseInt(passage.rolling, 16));
  let count = open.length;

  /** Compares a candidate by SHA-256. Closes a passage that was found or failed too often: the last takes its place. */
  const confirm = (index: number, start: number, end: number) => {
    const { sha256 } = open[index] as Passage;
    const stands = !origins.cuts(start) && !origins.cuts(end) && sha256Hex(text.slice(start, end)).startsWith(sha256);
    if (stands) found.set(sha256, start);
    else if (++(failures[index] as number) < failuresMax) return;
    count--;
    for (const list of [open, failures, lengths, powers, wanted] as unknown[][]) list[index] = list[count];
  };

  const step = Math.min(stretchLength, text.length);
  const size = step + lengths.reduce((longest, length) => Math.max(longest, length), 0);
  const stretch = { edges: new Uint8Array(size), hashes: new Int32Array(size) };
  const { edges, hashes } = stretch;
  for (let from = 0; from < text.length && count > 0; from += step) {
    readStretch(text, from, stretch);
    for (let start = 0; start < step; start++) {
      if (edges[start] !== edge.start) continue;
      const before = hashes[start] as number;
      for (let index = count - 1; index >= 0; index--) {
        const end = start + (lengths[index] as number);
        const hash = ((hashes[end] as number) - Math.imul(before, powers[index] as number)) | 0;
        // rarely true, so processors predict it well, unlike whether a passage can end there
        if (hash === wanted[index] && edges[end] !== edge.none) confirm(index, from + start, from + end);
      }
    }
  }
  return found;
}
