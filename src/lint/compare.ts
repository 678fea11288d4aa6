import type { Fact, QuantityFact } from '../model.js';
import { compareEvent, compareExtent, compareMembership } from './others.js';
import { type Comparison, compareQuantity } from './quantity.js';

/** Compares what a passage says with what a fact has in its place; other kinds of facts have nothing to compare. */
export function compare(text: string, fact: Fact, others: readonly Fact[] = []): Comparison {
  switch (fact.kind) {
    case 'quantity':
      return compareQuantity(
        text,
        fact,
        others.filter((other): other is QuantityFact => other.kind === 'quantity' && other.id !== fact.id),
      );
    case 'event':
      return compareEvent(text, fact);
    case 'membership':
      return compareMembership(text, fact, others);
    case 'extent':
      return compareExtent(text, fact);
    default:
      return { figure: 'absent' };
  }
}
