import { measuredFile } from '../read/read.js';
import { printedForms } from './printed-forms.js';
import { faultIn, measureAgain, type Rule } from './rule.js';

/** Every printed form has a count of its occurrences in the post, and no count is left over. */
export const printedFormsAreCounted: Rule = ({ facts, occurrences }) => {
  const forms = new Set(facts.flatMap((item) => printedForms(item.value)));
  const faultOf = (form: string, problem: string) => faultIn(measuredFile, form, 'occurrences', problem, measureAgain);
  return [
    ...[...forms].filter((form) => !Object.hasOwn(occurrences, form)).map((form) => faultOf(form, 'is not counted')),
    ...Object.keys(occurrences)
      .filter((form) => !forms.has(form))
      .map((form) => faultOf(form, 'is printed for no fact')),
  ];
};
