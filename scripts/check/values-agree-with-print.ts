import { printedNumber } from './figures.js';
import { fault, type Rule } from './rule.js';

/** The value of a quantity is the number that its printed figure means. */
export const valuesAgreeWithPrint: Rule = ({ facts }) =>
  facts.flatMap((item) => {
    const fact = item.value;
    if (fact.kind !== 'quantity' || printedNumber(fact.asPrinted) === fact.value) return [];
    return [fault(item, 'value', `${fact.value} is not what '${fact.asPrinted}' says`, 'correct value or asPrinted')];
  });
