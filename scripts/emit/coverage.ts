import { header, literal } from '../literal.js';
import type { Uncovered } from '../read/authored.js';

/** The module with the data of the `verify` entry besides the facts. */
export function coverageModule(uncovered: readonly Uncovered[], occurrences: Readonly<Record<string, number>>): string {
  const repeated = Object.entries(occurrences).filter(([, count]) => count > 1);
  return `${header}
export interface Uncovered {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly reason: 'transition' | 'repetition' | 'rhetoric';
}

export const uncovered: readonly Uncovered[] = ${literal(uncovered)};

/** Printed forms that occur more than once in the post, with their count. */
export const repeatedForms: Readonly<Record<string, number>> = ${literal(Object.fromEntries(repeated))};
`;
}
