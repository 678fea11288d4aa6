import { apa } from './apa.js';
import { checkName } from './check.js';
import { chicago } from './chicago.js';
import { chicagoNotes } from './chicago-notes.js';
import type { CitationStyle } from './editions.js';
import { harvard } from './harvard.js';
import { ieee } from './ieee.js';
import { mla } from './mla.js';
import type { Style } from './style.js';
import { vancouver } from './vancouver.js';

const styles: Readonly<Record<CitationStyle, Style>> = { apa, mla, chicago, chicagoNotes, harvard, ieee, vancouver };

/** The style of a name; the first one, APA, where none is given. */
export function chooseStyle(fn: string, name: CitationStyle | undefined): Style {
  return styles[checkName(fn, 'the style', name, Object.keys(styles) as CitationStyle[])];
}
