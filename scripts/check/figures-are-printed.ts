import { figureOf } from './printed-forms.js';
import { fault, type Rule } from './rule.js';

/** The figure of a quantity is in a printed form of its evidence. */
export const figuresArePrinted: Rule = ({ facts }) =>
  facts.flatMap((item) => {
    const fact = item.value;
    if (fact.kind !== 'quantity' || figureOf(fact) !== undefined) return [];
    const problem = `'${fact.asPrinted}' is in no printed form of its evidence`;
    return [fault(item, 'asPrinted', problem, 'correct one of the two')];
  });
