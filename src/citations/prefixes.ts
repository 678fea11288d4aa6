import type { ParsedCitation } from './parsed.js';
import { idPattern, versionPattern } from './pattern.js';

/** An address or a package URL: what comes before and after the name of the package. */
interface Address extends Pick<ParsedCitation, 'form' | 'mirror'> {
  /** Matches what comes before the name, at the end of a text. */
  readonly before: RegExp;
  /** What comes between the name and the version. */
  readonly join: '@' | '/v/';
  /** Matches from the version on. */
  readonly tail: RegExp;
}

const tail = (between: string, type: string) => new RegExp(`${versionPattern}${between}${idPattern}\\.${type}`, 'yu');
const fileTail = tail('/dist/facts/', 'json');

/** The addresses that a citation can have; a printed one may lack its scheme. */
export const prefixes: readonly Address[] = [
  { form: 'packageUrl', before: /pkg:npm\/$/i, join: '@', tail: tail('#dist/facts/', 'json') },
  { form: 'fileUrl', mirror: 'unpkg', before: /(?:https?:\/\/)?unpkg\.com\/$/i, join: '@', tail: fileTail },
  {
    form: 'fileUrl',
    mirror: 'jsdelivr',
    before: /(?:https?:\/\/)?cdn\.jsdelivr\.net\/npm\/$/i,
    join: '@',
    tail: fileTail,
  },
  {
    form: 'pageUrl',
    before: /(?:https?:\/\/)?sco-?facts\.github\.io\/$/i,
    join: '/v/',
    tail: tail('/facts/', 'html'),
  },
];

/** The length of the longest that comes before the name. */
export const prefixMax: number = 'https://cdn.jsdelivr.net/npm/'.length;
