import { recordedItems } from './recorded-items.js';
import { faultIn, type Rule } from './rule.js';

/** What an assessment records rests on references of that assessment, each named once. */
export const recordedRestsOnReferences: Rule = ({ record }) =>
  recordedItems(record).flatMap(({ file, value, item, at }) =>
    item.references.flatMap((id, index) => {
      const field = `${at}.references.${index}`;
      if (item.references.indexOf(id) < index) {
        return [faultIn(file, value.fact, field, `'${id}' is already named`, 'name it once')];
      }
      return value.references.includes(id)
        ? []
        : [faultIn(file, value.fact, field, `the assessment lacks '${id}'`, 'add it there, too')];
    }),
  );
