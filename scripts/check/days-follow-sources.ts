import { dayRange } from '../../src/edtf.js';
import { faultIn, type Rule } from './rule.js';

/** No assessment is dated before its sources were published and seen. */
export const daysFollowSources: Rule = ({ record }) => {
  const references = new Map(record.references.map(({ value }) => [value.id, value]));
  const isAfter = (edtf: string | undefined, day: string) => (firstDay(edtf) ?? '') > day;
  return record.assessments.flatMap(({ file, value: { fact, asOf, pairs } }) =>
    pairs.flatMap(({ reference: id }) => {
      const { issued, seen } = references.get(id) ?? {};
      const before = (what: string, remedy: string) => [
        faultIn(file, fact, 'asOf', `lies before '${id}' was ${what}`, `correct it, or ${remedy} of the reference`),
      ];
      if (isAfter(issued, asOf)) return before('published', 'issued');
      return isAfter(seen?.on, asOf) ? before('seen', 'seen.on') : [];
    }),
  );
};

const firstDay = (edtf = '') => dayRange(edtf.replace('?', ''))?.first;
