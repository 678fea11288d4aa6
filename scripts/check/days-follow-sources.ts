import { dayRange, withoutDoubt } from '../../src/edtf.js';
import { fault, faultIn, type Rule } from './rule.js';

/** No source is seen before it was published, and no assessment is dated before its sources and its search. */
export const daysFollowSources: Rule = ({ record }) => {
  const references = new Map(record.references.map(({ value }) => [value.id, value]));
  const isAfter = (edtf: string | undefined, day: string) => (firstDay(edtf) ?? '') > day;
  const seenTooSoon = record.references
    .filter(({ value }) => isAfter(value.issued, value.seen.on))
    .map((item) => fault(item, 'seen.on', 'lies before the source was published', 'correct it, or issued'));
  const dated = record.assessments.flatMap(({ file, value: { fact, asOf, pairs, searched } }) => {
    const before = (what: string, remedy: string) => [faultIn(file, fact, 'asOf', `lies before ${what}`, remedy)];
    const ofSources = pairs.flatMap(({ reference: id }) => {
      const { issued, seen } = references.get(id) ?? {};
      const remedy = (field: string) => `correct it, or ${field} of the reference`;
      if (isAfter(issued, asOf)) return before(`'${id}' was published`, remedy('issued'));
      return isAfter(seen?.on, asOf) ? before(`'${id}' was seen`, remedy('seen.on')) : [];
    });
    return isAfter(searched?.on, asOf)
      ? [...ofSources, ...before('the search', 'correct it, or searched.on')]
      : ofSources;
  });
  return [...seenTooSoon, ...dated];
};

const firstDay = (edtf = '') => dayRange(withoutDoubt(edtf))?.first;
