/** The fields of an entry as they stand in the file, in order; `undefined` leaves a field out. */
type BibFields = Readonly<Record<string, string | undefined>>;

/** Writes one entry of a .bib file. */
export function bibEntry(type: string, key: string, fields: BibFields): string {
  const lines = Object.entries(fields).map(([name, value]) => (value === undefined ? '' : `  ${name} = ${value},\n`));
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** A value in braces. */
export const braced = (latex: string | number) => `{${latex}}`;

/** A value in two pairs of braces: styles leave its capitals alone, and a name in it is not split. */
export const protectedText = (latex: string) => `{{${latex}}}`;

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** A volume as an integer, whether printed as `54` or as `LIV`: biber drops any other. */
export function volumeNumber(volume: string): number {
  if (/^\d+$/.test(volume)) return Number(volume);
  const digits = [...volume].map((letter) => romanDigits[letter] ?? Number.NaN);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
