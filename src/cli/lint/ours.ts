import type { Archive } from '../archive.js';

const slipMax = 2; // letters; in ids of 8 letters and more no other work's key is so near by chance

/**
 * Checks whether a bibliography key is meant to be a fact of this package: an id, or one with a slip in it. A
 * bibliography has other works as well, so everything else is left alone.
 */
export function oursIn({ ids }: Archive): (key: string) => boolean {
  const known = new Set(ids);
  const plain = ids.map((id) => id.toLowerCase());
  const verdicts = new Map<string, boolean>();
  return (key) => {
    const text = key.toLowerCase().replaceAll(/[-_]/g, '');
    const verdict = verdicts.get(key) ?? (known.has(key) || plain.some((id) => isSlipOf(text, id)));
    verdicts.set(key, verdict);
    return verdict;
  };
}

/** Whether two words differ in one place only, by a few letters. */
function isSlipOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > slipMax) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  return long.length - start - end <= slipMax;
}
