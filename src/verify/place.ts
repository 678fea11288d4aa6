/** A stretch of the given text, counted from 0, the end exclusive, in both ways of counting. */
export interface Place {
  /** In Unicode code points, as W3C selectors and most languages count. */
  readonly codePoints: { readonly start: number; readonly end: number };
  /** In UTF-16 code units, as JavaScript's `slice` counts. */
  readonly utf16: { readonly start: number; readonly end: number };
}

/** Makes places out of UTF-16 positions; reads the text once, for the characters that take two code units. */
export function placer(text: string): (start: number, end: number) => Place {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(match.index);
  const codePoint = (position: number) => position - countBelow(pairs, position);
  return (start, end) => ({
    codePoints: { start: codePoint(start), end: codePoint(end) },
    utf16: { start, end },
  });
}

/** How many of the ascending numbers are below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
