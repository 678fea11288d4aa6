import type { LanguageWords } from '../../src/language-model.js';
import type { Fact } from '../../src/model.js';
import { header, literal } from '../literal.js';

/** The module of the words of other languages: for figures, and apart from them those that only phrases need. */
export function languagesModule(languages: Readonly<Record<string, LanguageWords>>, facts: readonly Fact[]): string {
  const ofFacts = new Set<string>(facts.flatMap((fact) => ('unit' in fact ? [fact.unit] : [])));
  const figures = Object.entries(languages).map(([language, { bounds, genitive, units }]) => {
    const used = Object.fromEntries(Object.entries(units).filter(([unit]) => ofFacts.has(unit)));
    return [language, { bounds, genitive, units: used }] as const;
  });
  const phrases = Object.entries(languages).map(([language, { attributed, dated, interval }]) => [
    language,
    { attributed, dated, interval },
  ]);
  return `${header}
import type { PhraseWords, Wording } from '../language-model.js';

export const languages: Readonly<Record<string, Wording>> = ${literal(Object.fromEntries(figures))};

export const phraseWords: Readonly<Record<string, PhraseWords>> = ${literal(Object.fromEntries(phrases))};
`;
}
