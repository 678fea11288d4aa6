import { mentionsOf } from '../kinds.js';
import { fault, type Rule } from './rule.js';

const quote = (values: Iterable<string>) => [...values].map((value) => `'${value}'`).join(', ');

/** `about` names every entity that the other fields of a fact mention, each once. */
export const aboutIsComplete: Rule = ({ facts }) =>
  facts.flatMap((item) => {
    const missing = mentionsOf(item.value).filter((mention) => !item.value.about.includes(mention.id));
    if (new Set(item.value.about).size !== item.value.about.length) {
      return [fault(item, 'about', 'names an entity twice', 'name it once')];
    }
    return missing.length === 0
      ? []
      : [
          fault(
            item,
            'about',
            `lacks ${quote(new Set(missing.map((m) => m.id)))}`,
            'add what the other fields mention',
          ),
        ];
  });
