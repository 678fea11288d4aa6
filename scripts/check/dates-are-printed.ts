import { printedDate } from './figures.js';
import { printedForms } from './printed-forms.js';
import { fault, type Rule } from './rule.js';

/** The date of a fact is one that its evidence prints. */
export const datesArePrinted: Rule = ({ facts }) =>
  facts.flatMap((item) => {
    const fact = item.value;
    if (!('date' in fact) || printedForms(fact).some((form) => printedDate(form) === fact.date)) return [];
    return [fault(item, 'date', `${fact.date} is in no printed form`, 'correct it or the evidence that prints it')];
  });
