import type { FactContent, QuantityFact } from '../../src/model.js';

/** Lists the printed forms in the evidence of a fact. */
export const printedForms = (fact: Pick<FactContent, 'evidence'>) =>
  fact.evidence.flatMap((evidence) => evidence.printed ?? []);

/** The words and figures of a text, without the punctuation after them: `1,200` of `In all, 1,200.` */
export const figureWords = (form: string) => form.split(/[\s,.]+(?=\s|$)|\s/);

/** Finds the printed form that has the figure of a quantity. */
export const figureOf = (fact: Pick<QuantityFact, 'evidence' | 'asPrinted'>): string | undefined =>
  printedForms(fact).find((form) => figureWords(form).includes(fact.asPrinted));
