import type { ParsedCitation } from './parsed.js';

/** The start of a package URL or of an address, before the name of the package. */
interface Prefix extends Pick<ParsedCitation, 'form' | 'mirror'> {
  /** Matches it at the end of a text. */
  readonly pattern: RegExp;
}

/** The starts that a citation can have; a printed address may lack its scheme. */
export const prefixes: readonly Prefix[] = [
  { form: 'packageUrl', pattern: /pkg:npm\/$/i },
  { form: 'fileUrl', mirror: 'unpkg', pattern: /(?:https?:\/\/)?unpkg\.com\/$/i },
  { form: 'fileUrl', mirror: 'jsdelivr', pattern: /(?:https?:\/\/)?cdn\.jsdelivr\.net\/npm\/$/i },
];

/** The length of the longest. */
export const prefixMax: number = 'https://cdn.jsdelivr.net/npm/'.length;
