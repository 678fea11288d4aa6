import * as z from 'zod';
import type { UnitForms, UnitTable } from '../../src/figure.js';
import type { LanguageWords } from '../../src/language-model.js';
import type { AuthoredData } from './authored.js';
import type { Reader } from './reader.js';

const wordsSchema = z.string().min(1);
const formsSchema = z.strictObject({
  one: wordsSchema.exactOptional(),
  few: wordsSchema.exactOptional(),
  many: wordsSchema.exactOptional(),
  other: wordsSchema,
});
const unitsSchema = z.record(
  z.string(),
  z.object({ en: z.strictObject({ one: wordsSchema, other: wordsSchema }) }).catchall(formsSchema),
);
const languagesSchema = z.record(
  z.string().regex(/^[a-z]{2}$/),
  z.strictObject({
    bounds: z.strictObject({ moreThan: wordsSchema, almost: wordsSchema, approximately: wordsSchema }),
    genitive: z.array(z.enum(['moreThan', 'almost', 'approximately'])).exactOptional(),
    attributed: z.string().includes('#'),
    dated: z.string().includes('#').includes('@').exactOptional(),
    interval: z.string().includes('#').includes('@').exactOptional(),
  }),
);

/** Reads the words for units in every language, and for bounds in those other than English. */
export function readWords({ validFile }: Reader): Pick<AuthoredData, 'units' | 'languages'> | undefined {
  const units = validFile(unitsSchema, 'units.json', 'the units');
  const languages = validFile(languagesSchema, 'languages.json', 'the languages');
  if (!units || !languages) return undefined;
  const unitsIn = (language: string): UnitTable =>
    Object.fromEntries(
      Object.entries(units).flatMap(([unit, words]) => {
        const forms = (words as Readonly<Record<string, UnitForms>>)[language];
        return forms ? [[unit, forms] as const] : [];
      }),
    );
  return {
    units: unitsIn('en'),
    languages: Object.fromEntries(
      Object.entries(languages).map(([language, words]): [string, LanguageWords] => [
        language,
        { ...words, units: unitsIn(language) },
      ]),
    ),
  };
}
