import { citationEntry } from '../../src/citations/citation-entry.js';
import { cite } from '../../src/citations/cite.js';
import { type Credit, credits } from '../../src/citations/credit.js';
import { bibliographyFormats } from '../../src/citations/exports/formats.js';
import { write } from '../../src/citations/styles/format.js';
import type { CitationStyle } from '../../src/citations/styles/style.js';
import { citationStyles } from '../../src/citations/styles/table.js';
import { VERSION } from '../../src/generated/version.js';
import { ratsArrests } from '../../src/index.js';
import { table } from './markdown.js';

const code = (text: string) => `\`${text}\``;

const released = { ...citationEntry(ratsArrests), issued: '2026-12-01' }; // else the guide would change with each release

function written(style: CitationStyle, credit: Credit): string {
  if (credit === 'claimant') return cite(ratsArrests, { style, format: 'markdown' });
  return write([...style.write.fact(released), style.stop], 'markdown');
}

/** A reference in each style, with the version and the digest of no release. */
function references(credit: Credit): string {
  const shown = Object.values(citationStyles).map((style) => [
    style.label,
    written(style, credit)
      .replaceAll(`@${VERSION}`, '@1.2.3')
      .replaceAll(`/v/${VERSION}/`, '/v/1.2.3/')
      .replace(ratsArrests.digest.slice(0, 12), '0123456789ab')
      .replaceAll(/<(https?:[^>]*)>/g, '`$1`'),
  ]);
  return table(['style', `reference, \`credit: '${credit}'\``], shown);
}

/** The tables of the guide: a reference in each style, every citation style, and every bibliography format with the options that it takes. */
export function citationTables() {
  return {
    references: credits.map(references).join('\n\n'),
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
