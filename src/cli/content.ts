import { type FactId, formatQuantity, getEntity, isEntityId, type KnownFact } from '../index.js';
import type { Fact } from '../model.js';
import { getAssessment } from '../record/index.js';
import { verdictWords } from '../record/words.js';

/** The name of an entity; other text as it is. */
export const nameOfEntity = (id: string): string => (isEntityId(id) ? getEntity(id).name : id);

/** What the kind of a fact adds to it, in a few words; its title where the kind adds nothing. */
export function contentOf(fact: KnownFact | Fact): string {
  switch (fact.kind) {
    case 'quantity':
      return [formatQuantity(fact), fact.period].filter(Boolean).join(', ');
    case 'event':
      return `${fact.date}, ${nameOfEntity(fact.place)}`;
    case 'membership':
      return `${nameOfEntity(fact.state)}, ${fact.status} member`;
    case 'extent':
      return `${nameOfEntity(fact.from)} to ${nameOfEntity(fact.to)}`;
    case 'instrument':
      return nameOfEntity(fact.instrument);
    case 'assertion':
      return fact.title;
    default:
      return fact.name;
  }
}

/** The paragraphs of the post that bear a fact out, such as `¶ 3, 9`. */
export function paragraphsOf({ evidence }: Pick<Fact, 'evidence'>): string {
  return `¶ ${[...new Set(evidence.map(({ paragraph }) => paragraph))].join(', ')}`;
}

/** What sources make of a fact, in a word or two. */
export const verdictOf = ({ id }: Pick<Fact, 'id'>): string => verdictWords[getAssessment(id as FactId).verdict];
