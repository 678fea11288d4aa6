import { bibliographyFormats } from '../../src/citations/exports/formats.js';
import { citationStyles } from '../../src/citations/styles/table.js';
import { table } from './markdown.js';

const code = (text: string) => `\`${text}\``;

/** The tables of the guide: every citation style, and every bibliography format with the options that it takes. */
export function citationTables() {
  return {
    styles: table(
      ['style', 'name', 'manual'],
      Object.values(citationStyles).map(({ name, label, edition }) => [code(name), label, edition]),
    ),
    formats: table(
      ['`--format`', 'name', 'options'],
      Object.values(bibliographyFormats).map(({ name, label, supports }) => [
        code(name),
        label,
        supports.length === 0 ? 'none' : supports.map(code).join(', '),
      ]),
    ),
  };
}
