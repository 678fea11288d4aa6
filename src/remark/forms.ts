import type { Fact } from '../model.js';
import { figureOf, phraseOf, readable } from '../phrase.js';

/** What a directive prints of a fact, by the name of the form. */
const forms = {
  /** The number alone, or the date in EDTF. */
  value: (fact: Fact, locale: string) => {
    if (fact.kind === 'event') return fact.date;
    return fact.kind === 'quantity' ? new Intl.NumberFormat(readable(locale)).format(fact.value) : undefined;
  },
  figure: figureOf,
  phrase: phraseOf,
  /** The statement, in English. */
  statement: ({ statement }: Fact) => statement,
} as const satisfies Readonly<Record<string, (fact: Fact, locale: string) => string | undefined>>;

/** What a directive prints. */
export type FactForm = keyof typeof forms;

export const formNames = Object.keys(forms) as readonly FactForm[];

/** Writes a fact in a form; returns nothing if it has no figure and no date. */
export const inForm = (fact: Fact, form: FactForm, locale: string): string | undefined => forms[form](fact, locale);
