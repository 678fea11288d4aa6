import { isDenied, isOpen } from './denial.js';
import { absent, type Comparison } from './quantity.js';

/** Takes back what a comparison found where the passage denies it, and a difference that it only asks or supposes. */
export function settled(text: string, comparison: Comparison): Comparison {
  const { figure, found } = comparison;
  if (!found) return comparison;
  return isDenied(text, found) || (figure === 'differs' && isOpen(text, found)) ? absent : comparison;
}
