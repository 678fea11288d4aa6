import { type FactId, formatQuantity, getEntity, isEntityId } from './index.js';
import type { FactKind } from './kinds.js';
import type { Fact } from './model.js';
import { getAssessment, verdicts } from './record/index.js';

/** The fact of one kind. */
export type FactOf<Kind extends FactKind> = Extract<Fact, { readonly kind: Kind }>;

/** Returns the name of an entity, and other text unchanged. */
export const nameOfEntity = (id: string): string => (isEntityId(id) ? getEntity(id).name : id);

const named = (fact: { readonly name: string }) => fact.name;

/** The fields that the kind adds to a fact, in a few words; the title if it adds none. */
const summaries: { readonly [K in FactKind]: (fact: FactOf<K>) => string } = {
  quantity: (fact) => [formatQuantity(fact), fact.period].filter(Boolean).join(', '),
  event: ({ date, place }) => `${date}, ${nameOfEntity(place)}`,
  membership: ({ state, status }) => `${nameOfEntity(state)}, ${status} member`,
  extent: ({ from, to }) => `${nameOfEntity(from)} to ${nameOfEntity(to)}`,
  instrument: ({ instrument }) => nameOfEntity(instrument),
  principle: named,
  aim: named,
  means: named,
  threat: named,
  assertion: ({ title }) => title,
};

/** Says in a few words what a fact asserts. */
export const summaryOf = (fact: Fact): string => (summaries[fact.kind] as (fact: Fact) => string)(fact);

/** The paragraphs of the post that state a fact, such as `¶ 3, 9`. */
export function paragraphsOf({ evidence }: Pick<Fact, 'evidence'>): string {
  return `¶ ${[...new Set(evidence.map(({ paragraph }) => paragraph))].join(', ')}`;
}

/** The verdict on a fact, in running text. */
export const verdictOf = ({ id }: Pick<Fact, 'id'>): string => verdicts[getAssessment(id as FactId).verdict].label;
