import { fault, type Rule } from './rule.js';

/** The document of which a reference is the text is an instrument among the entities. */
export const textsAreOfInstruments: Rule = ({ entities, record }) => {
  const instruments = new Set(entities.filter(({ value }) => value.type === 'instrument').map(({ value }) => value.id));
  return record.references
    .filter(({ value: { textOf } }) => textOf !== undefined && !instruments.has(textOf))
    .map((item) =>
      fault(item, 'textOf', `no instrument has the id '${item.value.textOf}'`, 'correct it, or add the instrument'),
    );
};
