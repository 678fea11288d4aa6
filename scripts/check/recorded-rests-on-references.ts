import { recordedItems } from './recorded-items.js';
import { faultIn, type Rule } from './rule.js';

/** Recorded items name references of their assessment, each once. */
export const recordedRestsOnReferences: Rule = ({ record }) =>
  recordedItems(record).flatMap(({ file, value, item, at }) =>
    item.references.flatMap((id, index) => {
      const field = `${at}.references.${index}`;
      if (item.references.indexOf(id) < index) {
        return [faultIn(file, value.fact, field, `'${id}' is already named`, 'name it once')];
      }
      return value.pairs.some(({ reference }) => reference === id)
        ? []
        : [faultIn(file, value.fact, field, `the assessment lacks '${id}'`, 'add it there, too')];
    }),
  );
