import { dayRange, withoutDoubt } from '../../src/edtf.js';
import { fault, type Rule } from './rule.js';

/** An instrument that is in force was adopted before. */
export const treatiesEnterIntoForce: Rule = ({ entities }) =>
  entities.flatMap((item) => {
    const { value } = item;
    if (value.type !== 'instrument' || value.inForce === undefined) return [];
    const [adopted, inForce] = [value.adopted ?? '', value.inForce].map((edtf) => dayRange(withoutDoubt(edtf)));
    if (adopted && inForce && adopted.first <= inForce.last) return [];
    const problem = adopted
      ? `lies before ${value.adopted}, the day of adoption`
      : 'is given without a day of adoption';
    return [fault(item, 'inForce', problem, 'correct it, or adopted')];
  });
