import type { Bump } from './bump.js';
import type { CurrentHistory } from './current.js';
import type { PendingChange } from './pending.js';

/** Placeholder for text that a person must write; a test fails while it is there. */
export const toDo = 'TODO: say what was wrong.';

/** The steps that a correction of a fact or its assessment needs besides the changed data. */
export interface Correction {
  /** The smallest bump for it. */
  readonly bump: Bump;
  /** The entry that data/pending.json lacks, with a reason to check and a note to write. */
  readonly pending: PendingChange | undefined;
}

/** Lists what a changed fact still needs; returns nothing if fact and assessment are as in the last release. */
export function correctionOf(
  id: string,
  { plan, itemPlan }: Pick<CurrentHistory, 'plan' | 'itemPlan'>,
  pending: readonly PendingChange[],
): Correction | undefined {
  const planned = plan.planned.find(({ event }) => event.fact === id);
  if (planned) {
    const needsReason = planned.event.type === 'amended' && !pending.some(({ fact }) => fact === id);
    const stub: PendingChange = { fact: id, reason: 'transcription-error', note: toDo };
    return { bump: planned.bump, pending: needsReason ? stub : undefined };
  }
  const isAssessed = itemPlan.record?.events.some((event) => event.part === 'assessment' && event.id === id) ?? false;
  return isAssessed ? { bump: 'patch', pending: undefined } : undefined;
}

/** The name of the changeset of a correction: one per fact, so that a second run finds the first one's. */
export const changesetFile = (id: string): string =>
  `.changeset/correct-${id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;

/** The text of the changeset of a correction, with a sentence to write. */
export const changesetText = (id: string, bump: Bump): string =>
  `---\n"sco-facts": ${bump}\n---\n\n\`${id}\`: ${toDo}\n`;
