import type { FactContent } from '../../src/model.js';
import { digestOf } from '../digest.js';
import type { HistoryFile } from './chain.js';
import { type ItemSections, sectionNames } from './items.js';
import type { PlannedEvent } from './plan.js';

/** The plan of the next release. */
interface Planned {
  readonly planned: readonly PlannedEvent[];
  readonly facts: readonly FactContent[];
  readonly items: ItemSections;
}

/** Makes the history file of a release from a plan. */
export function releaseFile(
  { version, date, previous }: Pick<HistoryFile, 'version' | 'date' | 'previous'>,
  { planned, facts, items }: Planned,
): HistoryFile {
  const changed = new Set(planned.map(({ event }) => event.digest));
  const contents = facts.map((content) => [digestOf(content), content] as const);
  return {
    version,
    date,
    previous,
    events: planned.map(({ event }) => event),
    contents: Object.fromEntries(contents.filter(([digest]) => changed.has(digest))),
    ...Object.fromEntries(sectionNames.flatMap((name) => (items[name] ? [[name, items[name]]] : []))),
  };
}
