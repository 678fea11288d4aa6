import { faultIn, type Rule } from './rule.js';

/** No assessment names a reference twice. */
export const referencesAreNamedOnce: Rule = ({ record }) =>
  record.assessments.flatMap(({ file, value: { fact, references } }) =>
    references.flatMap((id, index) =>
      references.indexOf(id) < index
        ? [faultIn(file, fact, `references.${index}`, `'${id}' is already named`, 'name it once')]
        : [],
    ),
  );
