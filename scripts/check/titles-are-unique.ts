import { fault, type Rule } from './rule.js';

/** No two facts have the same title, upper and lower case ignored. */
export const titlesAreUnique: Rule = ({ facts }) => {
  const seen = new Map<string, string>();
  return facts.flatMap((item) => {
    const key = item.value.title.toLowerCase();
    const first = seen.get(key);
    seen.set(key, item.value.id);
    return first ? [fault(item, 'title', `is also that of '${first}'`, 'reword one of them')] : [];
  });
};
