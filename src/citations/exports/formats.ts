import { deepFreeze } from '../../freeze.js';
import { toBiblatex } from './biblatex.js';
import { toBibtex } from './bibtex.js';
import { toCff } from './cff.js';
import { toCslJson } from './csl-json.js';
import { toJsonLd } from './json-ld.js';
import type { ClaimedFact } from './json-ld-graph.js';
import { type ExportOptions, exportOptions } from './options.js';
import { toRis } from './ris.js';

/** A format of bibliography files. */
export interface BibliographyFormat<Name extends string = string> {
  /** Name of the format in the command. */
  readonly name: Name;
  /** Name for people, such as `BibLaTeX`. */
  readonly label: string;
  /** The options that the format supports. */
  readonly supports: readonly (keyof ExportOptions)[];
  /** Writes a file of facts, with the options that the format supports. */
  write(facts: readonly ClaimedFact[], options?: ExportOptions): string;
}

/** The name of a bibliography format, as the command takes it. */
export type BibliographyFormatName = 'bibtex' | 'biblatex' | 'ris' | 'csl-json' | 'cff' | 'json-ld';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * All bibliography formats by name. A bundle that imports this has all of them; import a single exporter such as
 * {@link toRis} to have only that one.
 *
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { bibliographyFormats } from 'sco-facts/citations';
 *
 * bibliographyFormats.ris.write([ratsArrests]).startsWith('TY  - CHAP'); // => true
 * bibliographyFormats.cff.supports; // => ['accessed']
 * ```
 */
export const bibliographyFormats: { readonly [Name in BibliographyFormatName]: BibliographyFormat<Name> } = deepFreeze({
  bibtex: { name: 'bibtex', label: 'BibTeX', supports: exportOptions, write: toBibtex },
  biblatex: { name: 'biblatex', label: 'BibLaTeX', supports: exportOptions, write: toBiblatex },
  ris: { name: 'ris', label: 'RIS', supports: exportOptions, write: toRis },
  'csl-json': {
    name: 'csl-json',
    label: 'CSL-JSON',
    supports: exportOptions,
    write: (facts: readonly ClaimedFact[], options?: ExportOptions) => json(toCslJson(facts, options)),
  },
  cff: { name: 'cff', label: 'CITATION.cff', supports: ['accessed'], write: toCff },
  'json-ld': {
    name: 'json-ld',
    label: 'JSON-LD',
    supports: [],
    write: (facts: readonly ClaimedFact[]) => json(toJsonLd(facts)),
  },
});
