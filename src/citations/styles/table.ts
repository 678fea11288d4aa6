import { deepFreeze } from '../../freeze.js';
import { apa } from './apa.js';
import { chicago } from './chicago.js';
import { chicagoNotes } from './chicago-notes.js';
import { harvard } from './harvard.js';
import { ieee } from './ieee.js';
import { mla } from './mla.js';
import type { CitationStyle } from './style.js';
import { vancouver } from './vancouver.js';

export { apa, chicago, chicagoNotes, harvard, ieee, mla, vancouver };

/**
 * The names of the styles, the default first, as in the command and in error messages.
 *
 * @category Citations
 * @example
 * ```ts
 * import { styleNames } from 'sco-facts/citations';
 *
 * styleNames[0]; // => 'apa'
 * ```
 */
export const styleNames = Object.freeze([
  'apa',
  'mla',
  'chicago',
  'chicagoNotes',
  'harvard',
  'ieee',
  'vancouver',
] as const);

/** Name of a style of this package. */
export type StyleName = (typeof styleNames)[number];

/**
 * All styles of this package by name. A bundle that imports this has all of them; import a single style to have only
 * that one.
 *
 * @category Citations
 * @example
 * ```ts
 * import { citationStyles } from 'sco-facts/citations';
 *
 * Object.values(citationStyles).map((style) => style.label).slice(0, 2); // => ['APA', 'MLA']
 * citationStyles.mla.edition; // => 'MLA Handbook, 9th edition'
 * ```
 */
export const citationStyles: { readonly [Name in StyleName]: CitationStyle<Name> } = deepFreeze({
  apa,
  mla,
  chicago,
  chicagoNotes,
  harvard,
  ieee,
  vancouver,
});
