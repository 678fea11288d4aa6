import { phraseLanguages } from '../../src/phrase.js';
import type { ValueTable } from './value-table.js';

/** The text of `values.json`: one fact per line. */
export function valuesJson(table: ValueTable, version: string): string {
  const head = JSON.stringify({ name: 'sco-facts', version, languages: phraseLanguages });
  const lines = Object.entries(table).map(([id, row]) => `${JSON.stringify(id)}:${JSON.stringify(row)}`);
  return `${head.slice(0, -1)},"facts":{\n${lines.join(',\n')}\n}}\n`;
}
