import type { Fault } from '../read/fault.js';
import { type FactState, isTombstone } from './fold.js';

/** Finds redirects that lead to a withdrawn fact. */
export function chainedRedirects(states: ReadonlyMap<string, FactState>): Fault[] {
  return [...states].flatMap(([id, { standing }]) =>
    standing?.to !== undefined && isTombstone(states.get(standing.to)?.standing)
      ? [
          {
            file: 'pending.json',
            item: id,
            field: 'to',
            problem: `redirects to '${standing.to}', which is withdrawn`,
            remedy: 'redirects are never chained: in this release, move it to a current fact',
          },
        ]
      : [],
  );
}
