const shortDigestLength = 12; // 48 bits: a check in addition to id and version, not a key by itself

/** Returns the first 12 hexadecimal digits of a digest, the part that citations print. */
export function shortDigest(digest: string): string {
  return digest.slice(0, shortDigestLength);
}

/** Writes the citation key of a fact in a version of the package. */
export function citationKeyText(
  version: string,
  { id, digest }: { readonly id: string; readonly digest: string },
): string {
  return `sco-facts@${version}/${id}:${shortDigest(digest)}`;
}
