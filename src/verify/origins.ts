import { countBelow } from './below.js';

/**
 * Maps the code units of a folded text to those of the given one. Most are in stretches that were copied unit by unit,
 * so that only the start of each stretch is kept.
 */
export interface Origins {
  /** Records that the next units were copied from the given ones one by one, from `start` on. */
  addEach(length: number, start: number): void;
  /** Records that the next units were made together from the given stretch. */
  addWhole(length: number, start: number, end: number): void;
  /** Where the character at a position starts in the given text. */
  startOf(position: number): number;
  /** Where the character at a position ends in the given text. */
  endOf(position: number): number;
  /** Whether a position lies within what one character of the given text became. */
  cuts(position: number): boolean;
}

export function originsOf(): Origins {
  const positions: number[] = []; // where each stretch begins in the folded text
  const starts: number[] = []; // and in the given one
  const widths: number[] = []; // of what was made together; 0 for a stretch taken over one by one
  let total = 0;
  const add = (length: number, start: number, width: number) => {
    positions.push(total);
    starts.push(start);
    widths.push(width);
    total += length;
  };
  const stretchAt = (position: number) => {
    const index = countBelow(positions, position + 1) - 1;
    return { from: positions[index] ?? 0, start: starts[index] ?? 0, width: widths[index] ?? 0 };
  };
  return {
    addEach(length, start) {
      const last = positions.length - 1;
      const goesOn = widths[last] === 0 && start - (starts[last] as number) === total - (positions[last] as number);
      if (goesOn) total += length;
      else add(length, start, 0);
    },
    addWhole(length, start, end) {
      add(length, start, end - start);
    },
    startOf(position) {
      const { from, start, width } = stretchAt(position);
      return width > 0 ? start : start + position - from;
    },
    endOf(position) {
      const { from, start, width } = stretchAt(position);
      return width > 0 ? start + width : start + position - from + 1;
    },
    cuts(position) {
      const { from, width } = stretchAt(position);
      return position < total && width > 0 && from < position;
    },
  };
}
