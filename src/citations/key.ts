import type { CitationKeyMap } from '../generated/keys.js';
import { VERSION } from '../generated/version.js';
import type { Fact } from '../model.js';
import { mustBe } from '../validate.js';
import { citationKeyText } from './key-text.js';
import { pageAddress } from './page.js';
import { supersededFacts } from './superseded.js';

/**
 * The citation key of a fact, as a literal type: a key written in code stops compiling when the fact changes.
 *
 * @category Citations
 * @example
 * ```ts
 * import { noAlliances } from 'sco-facts';
 * import { type CitationKeyOf, citationKey } from 'sco-facts/citations';
 *
 * const key: CitationKeyOf<'noAlliances'> = citationKey(noAlliances);
 * key.includes('/noAlliances:'); // => true
 * ```
 */
export type CitationKeyOf<Id extends keyof CitationKeyMap> = CitationKeyMap[Id];

/** What a citation key needs of a fact. */
export type Keyed<Id extends string = string> = Pick<Fact<Id>, 'id' | 'digest'>;

/**
 * Returns the citation key of a fact in this version of the package.
 *
 * @param fact - A fact of this version.
 * @returns `sco-facts@<version>/<id>:<first 12 hexadecimal digits of the digest>`, as a literal type for a constant.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything but a fact of this
 * version, even for one that `factAt` gives from an earlier version.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests, VERSION } from 'sco-facts';
 * import { citationKey } from 'sco-facts/citations';
 *
 * citationKey(ratsArrests).startsWith(`sco-facts@${VERSION}/ratsArrests:`); // => true
 * ```
 */
export function citationKey<Id extends string>(
  fact: Keyed<Id>,
): Id extends keyof CitationKeyMap ? CitationKeyMap[Id] : string;
export function citationKey(fact: Keyed): string {
  checkKeyed('citationKey', fact);
  return citationKeyText(VERSION, fact);
}

/**
 * Returns the package URL (purl) of the file that holds exactly the fact's canonical bytes.
 *
 * @param fact - A fact of this version.
 * @returns `pkg:npm/sco-facts@<version>#dist/facts/<id>.json`, a path that exists in the tarball.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything but a fact of this
 * version, even for one that `factAt` gives from an earlier version.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { packageUrl } from 'sco-facts/citations';
 *
 * packageUrl(ratsArrests).endsWith('#dist/facts/ratsArrests.json'); // => true
 * ```
 */
export function packageUrl(fact: Keyed): string {
  checkKeyed('packageUrl', fact);
  return `pkg:npm/sco-facts@${VERSION}#dist/facts/${fact.id}.json`;
}

/**
 * Returns the address of that file on a public mirror of npm, for browsers.
 *
 * @param fact - A fact of this version.
 * @returns The address. It names the version, so its content never changes.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything but a fact of this
 * version, even for one that `factAt` gives from an earlier version.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { fileUrl } from 'sco-facts/citations';
 *
 * fileUrl(ratsArrests).endsWith('/dist/facts/ratsArrests.json'); // => true
 * ```
 */
export function fileUrl(fact: Keyed): string {
  checkKeyed('fileUrl', fact);
  return `https://unpkg.com/sco-facts@${VERSION}/dist/facts/${fact.id}.json`;
}

/**
 * Returns the address of the page that shows the fact as this version has it, for readers.
 *
 * @param fact - A fact of this version.
 * @returns The address. It names the version, and its content never changes; the digest that it prints is that of the
 * file beside it, whose name ends in `.json`.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything but a fact of this
 * version, even for one that `factAt` gives from an earlier version.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests, VERSION } from 'sco-facts';
 * import { pageUrl } from 'sco-facts/citations';
 *
 * pageUrl(ratsArrests).endsWith(`/v/${VERSION}/facts/ratsArrests.html`); // => true
 * ```
 */
export function pageUrl(fact: Keyed): string {
  checkKeyed('pageUrl', fact);
  return pageAddress(VERSION, fact.id);
}

/** Checks that a value has the id and digest of a fact, and is of this version. Throws for anything else. */
export function checkKeyed(fn: string, fact: unknown): asserts fact is Keyed {
  const { id, digest } = Object(fact) as Partial<Keyed>;
  const isText = typeof id === 'string' && typeof digest === 'string';
  const isKeyed = isText && /^[a-z][A-Za-z0-9]{0,39} [0-9a-f]{64}$/.test(`${id} ${digest}`);
  if (!isKeyed || supersededFacts.has(fact as Keyed)) throw mustBe(fn, 'fact', 'a fact of this version', fact);
}
