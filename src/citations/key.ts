import { VERSION } from '../generated/version.js';
import type { Fact } from '../model.js';

type Keyed = Pick<Fact, 'id' | 'digest'>;

const shortDigestLength = 12; // 48 bits: a check beside id and version, never a key by itself

/** The first 12 hexadecimal digits of a fact's digest: what citations print. */
export function shortDigest(fact: Pick<Fact, 'digest'>): string {
  return fact.digest.slice(0, shortDigestLength);
}

/**
 * The citation key of a fact in this version of the package.
 *
 * @param fact - A fact of this version.
 * @returns `sco-facts@<version>/<id>:<first 12 hexadecimal digits of the digest>`
 */
export function citationKey(fact: Keyed): string {
  return `sco-facts@${VERSION}/${fact.id}:${shortDigest(fact)}`;
}

/** The package URL (purl) of the file that holds exactly the fact's canonical bytes. */
export function packageUrl(fact: Pick<Fact, 'id'>): string {
  return `pkg:npm/sco-facts@${VERSION}#dist/facts/${fact.id}.json`;
}

/** The address of that file on a public mirror of the npm registry. */
export function fileUrl(fact: Pick<Fact, 'id'>): string {
  return `https://unpkg.com/sco-facts@${VERSION}/dist/facts/${fact.id}.json`;
}
