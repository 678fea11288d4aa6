import { quote } from '../quote.js';
import { list } from '../sentences.js';
import { eventWords, fieldWords } from './change-words.js';
import { changedFields, type FieldChange } from './compare.js';
import { citationKeyText } from './key-text.js';
import type { Resolution } from './resolve.js';
import { contentOf } from './revision.js';
import { setKeyText } from './set-key.js';
import { citationStates, type StateWords, unknownWords } from './states.js';

export type { FieldChange } from './compare.js';

/** What {@link describeResolution} returns. */
export interface ResolutionDescription extends StateWords {
  /** What changed since the cited version, or why the citation cannot be resolved, in one line; empty if current. */
  readonly message: string;
  /** The fields of the fact whose values differ now; empty for a set, and for a fact that was moved or retracted. */
  readonly changes: readonly FieldChange[];
  /** What releases did to the fact since the cited version, one line each, oldest first; empty for a set. */
  readonly events: readonly string[];
  /** The key to cite instead, or the same fact or set in the version in use; absent if there is none. */
  readonly now?: string;
  /** For a set, the description of each of its facts. */
  readonly members?: readonly ResolutionDescription[];
}

/**
 * Describes an answer of {@link resolveCitation} in words: what it means, what changed, and what to do.
 *
 * @param resolution - An answer of {@link resolveCitation} or {@link resolveCitations}.
 * @returns Sentences for people, in English, with the fields that changed and the key to cite now.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { citationKey, describeResolution, resolveCitation } from 'sco-facts/citations';
 *
 * const { holds, advice } = describeResolution(resolveCitation(citationKey(ratsArrests)));
 * holds; // => true
 * advice; // => 'The citation can stay as it is.'
 * ```
 */
export function describeResolution(resolution: Resolution): ResolutionDescription {
  return resolution.members ? describeSet(resolution, resolution.members) : describeFact(resolution);
}

function describeFact(resolution: Resolution): ResolutionDescription {
  if (resolution.state === 'unknown') {
    return { ...unknownWords(resolution.reason), message: resolution.problem, changes: [], events: [] };
  }
  const { state, asOf, cited, now, events } = resolution;
  const described = { ...citationStates[state], ...(state === 'retracted' ? {} : { now: citationKeyText(asOf, now) }) };
  const happened = events.map(eventWords);
  if (state === 'current') return { ...described, message: '', changes: [], events: happened };
  const changes = state === 'moved' || state === 'retracted' ? [] : changedFields(cited.content, contentOf(now));
  const message = [fieldWords(changes), ...happened].filter(Boolean).join('; ');
  return { ...described, message, changes, events: happened };
}

function describeSet(resolution: Resolution, answers: readonly Resolution[]): ResolutionDescription {
  const members = answers.map(describeFact);
  if (resolution.state === 'unknown') return { ...describeFact(resolution), members };
  const changed = members.flatMap(({ message }, index) => {
    const { state, citation } = answers[index] as Resolution;
    return message === '' ? [] : [`${quote(citation?.id)} is ${state}: ${message}`];
  });
  const { state, asOf } = resolution;
  const described = {
    ...citationStates[state],
    meaning: countWords(answers),
    message: changed.join('; '),
    changes: [],
    events: [],
  };
  if (state === 'retracted') return { ...described, members };
  const current = new Map(answers.flatMap((one) => (one.state === 'unknown' ? [] : [[one.now.id, one.now] as const])));
  const [fact, ...others] = [...current.values()];
  const now = fact && others.length === 0 ? citationKeyText(asOf, fact) : setKeyText(asOf, [...current.values()]);
  return { ...described, now, members };
}

/** Says how many facts of a set are in each state, in the order of the set. */
function countWords(answers: readonly Resolution[]): string {
  const counts = new Map<string, number>();
  for (const { state } of answers) counts.set(state, (counts.get(state) ?? 0) + 1);
  if (counts.size === 1) return `All ${answers.length} facts of the set are ${answers[0]?.state}.`;
  const parts = [...counts].map(([state, count]) => `${count} ${state}`);
  return `Of the ${answers.length} facts of the set, ${list(parts)}.`;
}
