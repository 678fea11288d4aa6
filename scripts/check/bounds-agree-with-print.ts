import { printedBound } from './figures.js';
import { figureOf } from './printed-forms.js';
import { fault, type Rule } from './rule.js';

/** The bound of a quantity is that of its printed form. */
export const boundsAgreeWithPrint: Rule = ({ facts }) =>
  facts.flatMap((item) => {
    const fact = item.value;
    const figure = fact.kind === 'quantity' ? figureOf(fact) : undefined;
    if (fact.kind !== 'quantity' || figure === undefined || printedBound(figure) === fact.bound) return [];
    const problem = `'${fact.bound}' is not the bound of '${figure}'`;
    return [fault(item, 'bound', problem, `use '${printedBound(figure)}' or correct the printed form`)];
  });
