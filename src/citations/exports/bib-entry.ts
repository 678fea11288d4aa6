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
