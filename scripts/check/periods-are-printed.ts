import { printedPeriod } from './figures.js';
import { printedForms } from './printed-forms.js';
import { fault, type Rule } from './rule.js';

/** The period of a fact is one that its evidence prints. */
export const periodsArePrinted: Rule = ({ facts }) =>
  facts.flatMap((item) => {
    const fact = item.value;
    if (!('period' in fact) || fact.period === undefined) return [];
    if (printedForms(fact).some((form) => printedPeriod(form) === fact.period)) return [];
    return [fault(item, 'period', `${fact.period} is in no printed form`, 'add the evidence that prints it')];
  });
