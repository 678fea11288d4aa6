import { formatQuantity } from './format.js';
import type { FactKind } from './kinds.js';
import type { Fact } from './model.js';

/** The fact of one kind. */
export type FactOf<Kind extends FactKind> = Extract<Fact, { readonly kind: Kind }>;

const named = (fact: { readonly name: string }) => fact.name;

/** What the kind of a fact adds to it, in a few words; its title if the kind adds nothing. */
const summaries: { readonly [K in FactKind]: (fact: FactOf<K>, nameOf: (id: string) => string) => string } = {
  quantity: (fact) => [formatQuantity(fact), fact.period].filter(Boolean).join(', '),
  event: ({ date, place }, nameOf) => `${date}, ${nameOf(place)}`,
  membership: ({ state, status }, nameOf) => `${nameOf(state)}, ${status} member`,
  extent: ({ from, to }, nameOf) => `${nameOf(from)} to ${nameOf(to)}`,
  instrument: ({ instrument }, nameOf) => nameOf(instrument),
  principle: named,
  aim: named,
  means: named,
  threat: named,
  assertion: ({ title }) => title,
};

/** Says in a few words what a fact asserts. */
export function summaryOf(fact: Fact, nameOf: (id: string) => string): string {
  const write = summaries[fact.kind] as (fact: Fact, nameOf: (id: string) => string) => string;
  return write(fact, nameOf);
}
