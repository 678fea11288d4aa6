import { figureWords } from './printed-forms.js';
import { fault, type Rule } from './rule.js';

/** The statement of a quantity gives its figure as the post prints it. */
export const statementsGiveFigures: Rule = ({ facts }) =>
  facts.flatMap((item) => {
    const fact = item.value;
    if (fact.kind !== 'quantity' || figureWords(fact.statement).includes(fact.asPrinted)) return [];
    return [
      fault(item, 'statement', `does not give the figure as '${fact.asPrinted}'`, 'correct statement or asPrinted'),
    ];
  });
