import { fault, type Rule } from './rule.js';

const printedMaxLength = 60; // a figure or a name, never running prose

/** A printed form is short, unless it is the title of an event or of an instrument. */
export const printedFormsAreShort: Rule = ({ facts, entities }) => {
  const titles = new Set([
    ...facts.flatMap(({ value }) => (value.kind === 'event' ? [value.name] : [])),
    ...entities.flatMap(({ value }) => (value.type === 'instrument' ? [value.name, ...(value.aliases ?? [])] : [])),
  ]);
  return facts.flatMap((item) =>
    item.value.evidence.flatMap((evidence, index) =>
      evidence.printed === undefined || evidence.printed.length <= printedMaxLength || titles.has(evidence.printed)
        ? []
        : [
            fault(
              item,
              `evidence.${index}.printed`,
              `has ${evidence.printed.length} characters and is no declared title`,
              `keep to a figure or a name of at most ${printedMaxLength} characters`,
            ),
          ],
    ),
  );
};
