import { digestOfInputs } from './calculate.js';
import { fault, type Rule } from './rule.js';

/** The digest of every calculation is that of its inputs, so that no input changes by accident. */
export const inputsHaveDigests: Rule = ({ record }) =>
  record.calculations.flatMap((calculation) => {
    const digest = digestOfInputs(calculation.value);
    const remedy = `undo the change of the inputs or, if it is meant, put ${digest} here`;
    return calculation.value.sha256 === digest
      ? []
      : [fault(calculation, 'sha256', 'is not the digest of the inputs', remedy)];
  });
