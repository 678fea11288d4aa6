import { type FactId, getEntity, isEntityId, type KnownFact } from '../index.js';
import type { Fact } from '../model.js';
import { getAssessment } from '../record/index.js';
import { verdictWords } from '../record/words.js';
import { summaryOf } from '../summary.js';

/** The name of an entity; other text as it is. */
export const nameOfEntity = (id: string): string => (isEntityId(id) ? getEntity(id).name : id);

/** Says in a few words what a fact asserts. */
export const contentOf = (fact: KnownFact | Fact): string => summaryOf(fact, nameOfEntity);

/** The paragraphs of the post that bear a fact out, such as `¶ 3, 9`. */
export function paragraphsOf({ evidence }: Pick<Fact, 'evidence'>): string {
  return `¶ ${[...new Set(evidence.map(({ paragraph }) => paragraph))].join(', ')}`;
}

/** What sources make of a fact, in a word or two. */
export const verdictOf = ({ id }: Pick<Fact, 'id'>): string => verdictWords[getAssessment(id as FactId).verdict];
