import { printedFields, type ValueTable } from './value-table.js';

/** The text of `values.typ`: a Typst dictionary, with translations as fields of their facts. */
export function valuesTypst(table: ValueTable, version: string): string {
  const rows = Object.entries(table).map(
    ([id, row]) => `  ${quoted(id)}: ${typst(printedFields(row))},
`,
  );
  return `// sco-facts ${version}; #import "values.typ": sco\n#let sco = (\n${rows.join('')})\n`;
}

/** Writes a value as Typst code. Text in quotes is plain text to Typst, whatever signs it has. */
export function typst(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return quoted(String(value));
  const fields = Object.entries(value).map(([field, part]) => `${quoted(field)}: ${typst(part)}`);
  return fields.length === 0 ? '(:)' : `(${fields.join(', ')})`;
}

function quoted(text: string): string {
  const escaped = (char: string) => (/["\\]/.test(char) ? `\\${char}` : `\\u{${char.codePointAt(0)?.toString(16)}}`);
  return `"${text.replaceAll(/["\\\p{Cc}\u2028\u2029]/gu, escaped)}"`;
}
