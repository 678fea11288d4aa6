/**
 * The styles that references are written in, each with the edition of its manual.
 *
 * @category Citations
 * @example
 * ```ts
 * import { citationStyles } from 'sco-facts/citations';
 *
 * citationStyles.apa; // => 'Publication Manual of the American Psychological Association, 7th edition'
 * ```
 */
export const citationStyles = /* @__PURE__ */ Object.freeze({
  apa: 'Publication Manual of the American Psychological Association, 7th edition',
  mla: 'MLA Handbook, 9th edition',
  chicago: 'The Chicago Manual of Style, 17th edition (author and date)',
  chicagoNotes: 'The Chicago Manual of Style, 17th edition (notes)',
  harvard: 'Cite Them Right, 12th edition (Harvard)',
  ieee: 'IEEE Reference Guide, 2021',
  vancouver: 'Citing Medicine, 2nd edition (NLM, in the order of citation)',
});

/** Name of a style in which this package writes references. */
export type CitationStyle = keyof typeof citationStyles;
