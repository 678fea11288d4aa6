import { faultIn, type Rule } from './rule.js';

/** No assessment names the same place in a reference twice. */
export const referencesAreNamedOnce: Rule = ({ record }) =>
  record.assessments.flatMap(({ file, value: { fact, pairs } }) =>
    pairs.flatMap(({ reference, locator }, index) =>
      pairs.findIndex((pair) => pair.reference === reference && pair.locator === locator) < index
        ? [faultIn(file, fact, `pairs.${index}`, `'${reference}' is already named`, 'name each place in it once')]
        : [],
    ),
  );
