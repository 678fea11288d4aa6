import type { Fact, QuantityFact } from '../../src/model.js';

/** What writing a fact's own content needs beside the fact. */
export interface ContentWords {
  readonly figure: (fact: QuantityFact) => string;
  readonly nameOf: (entityId: string) => string;
}

/** What the kind of a fact adds to it, in a few words; its title where the kind adds nothing. */
export function contentOf(fact: Fact, { figure, nameOf }: ContentWords): string {
  switch (fact.kind) {
    case 'quantity':
      return fact.period === undefined ? figure(fact) : `${figure(fact)}, ${fact.period}`;
    case 'event':
      return `${fact.date}, ${nameOf(fact.place)}`;
    case 'membership':
      return `${nameOf(fact.state)}, ${fact.status} member`;
    case 'extent':
      return `${nameOf(fact.from)} to ${nameOf(fact.to)}`;
    case 'instrument':
      return nameOf(fact.instrument);
    case 'assertion':
      return fact.title;
    default:
      return fact.name;
  }
}

/** The paragraphs of the post that bear a fact out, such as `¶ 3, 9`. */
export function paragraphsOf(fact: Fact): string {
  return `¶ ${[...new Set(fact.evidence.map((evidence) => evidence.paragraph))].join(', ')}`;
}
