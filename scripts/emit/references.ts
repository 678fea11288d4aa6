import type { CitableFact } from '../../src/citations/citation-entry.js';
import { toBibtex } from '../../src/citations/exports/bibtex.js';
import { toCslJson } from '../../src/citations/exports/csl-json.js';
import { toRis } from '../../src/citations/exports/ris.js';

const withSource = { withSource: true };

/**
 * The text of `references.bib`. It is BibTeX, not BibLaTeX, so that one file works with all three: classic BibTeX warns
 * of every `@dataset` and `@online`, but biber and pandoc print every field of these `@misc` entries.
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
