import { dayRange } from '../../src/edtf.js';
import { fault, type Rule } from './rule.js';

/** The period of an instrument is an interval of the years that its name gives. */
export const entityPeriodsAgreeWithNames: Rule = ({ entities }) =>
  entities.flatMap((item) => {
    const { value } = item;
    if (value.type !== 'instrument' || value.period === undefined) return [];
    const agrees = dayRange(value.period) && value.period.split('/').every((year) => value.name.includes(year));
    return agrees
      ? []
      : [fault(item, 'period', `'${value.period}' is not the years of the name`, 'write it as 2016/2018')];
  });
