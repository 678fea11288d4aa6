import type { CitableFact } from '../../src/citations/citation-entry.js';
import { toBibtex } from '../../src/citations/exports/bibtex.js';
import { toCslJson } from '../../src/citations/exports/csl-json.js';
import { toRis } from '../../src/citations/exports/ris.js';

const withSource = { withSource: true };

/**
 * The text of `references.bib`. It is BibTeX and not BibLaTeX, since one file has to serve all three: classic BibTeX
 * warns of every `@dataset` and `@online`, whereas biber and pandoc print all that these `@misc` hold.
 */
export function referencesBib(facts: readonly CitableFact[]): string {
  return toBibtex(facts, withSource);
}

/** The text of `references.csl.json`: one item per line, so that the file can be searched and compared by line. */
export function referencesCslJson(facts: readonly CitableFact[]): string {
  return `[\n${toCslJson(facts, withSource)
    .map((item) => JSON.stringify(item))
    .join(',\n')}\n]\n`;
}

/** The text of `references.ris`. */
export function referencesRis(facts: readonly CitableFact[]): string {
  return toRis(facts, withSource);
}
