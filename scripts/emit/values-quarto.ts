import { type YamlValue, yaml } from '../../src/citations/exports/yaml.js';
import { printedFields, type ValueTable } from './value-table.js';

/**
 * The text of `_variables.yml`, for Quarto's `var` shortcode. Quarto reads the values as Markdown.
 * A translation is a field of its fact, so that `{{< var sco.id.de.figure >}}` finds it.
 */
export function valuesQuarto(table: ValueTable): string {
  const sco = Object.entries(table).map(([id, row]) => [id, escaped(printedFields(row))]);
  return yaml({ sco: Object.fromEntries(sco) as YamlValue });
}

/** Escapes all text in a value. */
function escaped(value: unknown): unknown {
  if (typeof value === 'string') return markdownText(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, escaped(part)]));
}

/** Writes plain text, so that pandoc's Markdown reads it as such: no formatting, no list, no shortcode, no dash for --. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~^$@"&]|--+|\.{3,}/g, (marks) => marks.replaceAll(/./g, '\\$&'))
    .replace(/^(\(?[\dA-Za-z]+)([.)])(?=\s|$)|^([-+:%=])/, (_all, number = '', sign = '', mark = '') =>
      mark ? `\\${mark}` : `${number}\\${sign}`,
    );
}
