/**
 * Compares two versions by the precedence of Semantic Versioning 2.0.0, section 11; both are of the form that
 * citations have, without build metadata. Negative if the first comes before the second.
 */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [parts(a), parts(b)];
  const release = compareLists(first.release, second.release);
  if (release !== 0) return release;
  // a version comes after all its pre-releases
  if (first.pre.length === 0 || second.pre.length === 0) return second.pre.length - first.pre.length;
  return compareLists(first.pre, second.pre);
}

function parts(version: string) {
  const [release = '', ...pre] = version.split('-');
  return { release: release.split('.'), pre: pre.length === 0 ? [] : pre.join('-').split('.') };
}

/** Compares lists identifier by identifier; of two that begin alike, the longer comes later. */
function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [index, identifier] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareIdentifiers(identifier, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

const isNumeric = (text: string) => /^\d+$/.test(text);

/** Compares numbers by value and puts them before words; compares words by code units. */
function compareIdentifiers(a: string, b: string): number {
  if (isNumeric(a) && isNumeric(b)) return Number(a) - Number(b);
  if (isNumeric(a) !== isNumeric(b)) return isNumeric(a) ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
