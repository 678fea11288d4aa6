import { sha256Hex } from '../sha256.js';
import { citationKeyText } from './key-text.js';

interface Member {
  readonly id: string;
  readonly digest: string;
}

// ids are ASCII, so that the order of code units is that of code points and of bytes, which `sort` in a shell has, too
const inOrder = <M extends Member>(members: readonly M[]): M[] => [...members].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Returns the SHA-256 of the digests of a set in the order of its ids, each with a line feed after it. */
export function setDigest(members: readonly Member[]): string {
  const lines = inOrder(members).map(({ digest }) => `${digest}\n`);
  return sha256Hex(lines.join(''));
}

/** Writes the citation key of a set of facts in a version of the package. */
export function setKeyText(version: string, members: readonly Member[]): string {
  const ids = inOrder(members).map(({ id }) => id);
  return citationKeyText(version, { id: `{${ids.join(',')}}`, digest: setDigest(members) });
}
