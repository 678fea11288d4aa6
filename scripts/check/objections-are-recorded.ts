import { verdicts } from '../../src/record/verdicts.js';
import { faultIn, type Rule } from './rule.js';

/** A contradicted or outdated fact has a recorded item that differs from it. */
export const objectionsAreRecorded: Rule = ({ record }) =>
  record.assessments
    .filter(({ value }) => verdicts[value.verdict].needsRecorded && !value.recorded)
    .map(({ file, value }) => {
      const problem = `is missing, though the fact is ${value.verdict}`;
      return faultIn(file, value.fact, 'recorded', problem, 'give the figure, date or name that differs');
    });
