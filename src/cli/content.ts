import { type FactId, getEntity, isEntityId, type KnownFact } from '../index.js';
import type { Fact } from '../model.js';
import { getAssessment } from '../record/index.js';
import { verdicts } from '../record/verdicts.js';
import { summaryOf } from '../summary.js';

/** The name of an entity; other text as it is. */
export const nameOfEntity = (id: string): string => (isEntityId(id) ? getEntity(id).name : id);

/** Says in a few words what a fact asserts. */
export const contentOf = (fact: KnownFact | Fact): string => summaryOf(fact, nameOfEntity);

/** The paragraphs of the post that bear a fact out, such as `¶ 3, 9`. */
export function paragraphsOf({ evidence }: Pick<Fact, 'evidence'>): string {
  return `¶ ${[...new Set(evidence.map(({ paragraph }) => paragraph))].join(', ')}`;
}

/** The verdict on a fact, in running text. */
export const verdictOf = ({ id }: Pick<Fact, 'id'>): string => verdicts[getAssessment(id as FactId).verdict].label;
