import { changedFields } from '../../src/citations/compare.js';
import { recordSentences, type SentenceStyle } from '../../src/record/changes.js';
import { createdSentences, type FactChange, factSentences, type Sentence } from '../../src/sentences.js';
import { vocabularySentences } from '../../src/vocabulary.js';
import type { HistoryFile } from './chain.js';
import { itemChangesOf } from './items.js';

/**
 * One change as `changes.json` ships it: the event with each field's old and new value. A created fact has no digest
 * there: it is that of its file, or of the revision that its first change names.
 */
export type Change = FactChange & { readonly digest?: string; readonly previousDigest?: string };

/** What a release changed, field by field, for a program. */
export function changesOf(release: HistoryFile): readonly Change[] {
  return release.events.map(({ superseded, ...event }) => {
    const after = release.contents[event.digest];
    if (event.type === 'created') return { type: event.type, fact: event.fact, revision: event.revision };
    if (!superseded || !after) return event;
    return { ...event, previousDigest: superseded.digest, fields: changedFields(superseded.content, after) };
  });
}

/** Says in sentences what a release changed, given the releases before it. */
export function releaseSentences(
  release: HistoryFile,
  before: readonly HistoryFile[],
  style: SentenceStyle,
): readonly Sentence[] {
  const changes = changesOf(release);
  return [
    ...createdSentences(changes, style.code),
    ...changes.filter(({ type }) => type !== 'created').flatMap((change) => factSentences(change, style.code)),
    ...vocabularySentences(itemChangesOf('vocabulary', release, before), style.code),
    ...recordSentences(itemChangesOf('record', release, before), style),
  ];
}
