import { header, literal } from '../literal.js';

/** The module of the version; an unreleased build has the day of the last release. */
export function versionModule(version: string, released: string): string {
  return `${header}
/**
 * Version of the package, as in citations.
 *
 * @category Source
 * @example
 * \`\`\`ts
 * import { VERSION } from 'sco-facts';
 *
 * VERSION; // => '${version}'
 * \`\`\`
 */
export const VERSION = ${literal(version)};

/** Day on which this version was released, as YYYY-MM-DD. */
export const RELEASE_DATE: string = ${literal(released)};
`;
}
