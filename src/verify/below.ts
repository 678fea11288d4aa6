import { countWhile } from '../halve.js';

/** How many of the ascending numbers are below a limit. */
export const countBelow = (ascending: readonly number[], limit: number): number =>
  countWhile(ascending.length, (index) => (ascending[index] as number) < limit);
