import { cut, digestAt } from './bounds.js';
import type { Legible } from './legible.js';
import type { BrokenCitation, Citations, Found, ParsedCitation } from './parsed.js';
import { versionPattern } from './pattern.js';
import { digestLabel, isId, type Mark, type Marks } from './record-marks.js';

// the name is in small letters here, and with its hyphen where no line break took it
const packageName = new RegExp(`sco-?facts@${versionPattern}`, 'gu');
const markStart = new RegExp(String.raw`[[({](?<id>[^[\](){},;]{1,60})${digestLabel}`, 'gu');
const reach = 1000; // signs of a reference that may stand between the digest and the version or the address

/**
 * Joins the digest that a reference prints with the address that it prints, or with the package and its version if it
 * prints no address.
 *
 * @param records - The marks with a version, of references that credit the claimant.
 */
export function referencesIn(text: string, read: Legible, found: readonly Found[], records: Marks): Citations {
  const { marks, broken } = marksIn(text, read, records);
  const digests = new Map<Found, string>();
  const packages = marks.length === 0 ? [] : [...read.text.matchAll(packageName)];
  const references: ParsedCitation[] = [];
  const unjoined: BrokenCitation[] = [];
  const addresses = found.filter(({ citation }) => citation.form !== 'key');
  const [nearAddress, nearPackage] = [nearestTo(addresses, ({ at }) => at), nearestTo(packages, ({ index }) => index)];
  for (const [index, mark] of marks.entries()) {
    const from = Math.max(mark.at - reach, marks[index - 1]?.end ?? 0);
    const to = Math.min(mark.end + reach, marks[index + 1]?.at ?? Number.POSITIVE_INFINITY);
    const address = nearAddress(mark.end, from, to, ({ citation }) => isOf(citation, mark));
    const named = mark.version === undefined && nearPackage(mark.end, from, to, () => true);
    const version = named ? versionOf(text, read, named) : mark.version;
    const place = cut(text, read, mark.at, mark.end);
    if (address) digests.set(address, mark.digest);
    else if (version !== undefined) {
      const { id, ids, digest } = mark;
      references.push({ form: 'reference', version, id, ...(ids ? { ids } : {}), digest, ...place });
    } else unjoined.push({ ...place, id: mark.id });
  }
  const withDigests = found.map((item) => {
    const digest = digests.get(item);
    return digest === undefined ? item.citation : { ...item.citation, digest };
  });
  const citations = [...withDigests, ...references].sort((a, b) => a.index - b.index);
  return { citations, broken: [...broken, ...unjoined] };
}

const isOf = ({ id, version }: ParsedCitation, mark: Mark) => id === mark.id && (mark.version ?? version) === version;

function marksIn(text: string, read: Legible, records: Marks): Omit<Marks, 'places'> {
  const marks = [...records.marks];
  const broken = [...records.broken];
  const ends = new Set(records.marks.map(({ end }) => end));
  for (const { 0: start, index, groups } of read.text.matchAll(markStart)) {
    const id = groups?.['id'] ?? '';
    const from = index + start.length;
    const digest = digestAt(text, read, from);
    if (ends.has(from + (digest?.length ?? 0)) || /sco-?facts@/i.test(id)) continue; // of a record
    if (digest !== undefined && isId(id)) {
      marks.push({ id, digest, at: index + 1, end: from + digest.length });
    } else broken.push({ ...cut(text, read, index + 1, from), id });
  }
  return { marks: marks.sort((a, b) => a.at - b.at), broken };
}

/** Returns a function that finds the first fitting item after a place, else the last one before it. */
function nearestTo<Item>(items: readonly Item[], placeOf: (item: Item) => number) {
  let next = 0; // places are asked for in ascending order
  return (at: number, from: number, to: number, fits: (item: Item) => boolean): Item | undefined => {
    const placeAt = (index: number) => {
      const item = items[index];
      return item === undefined ? Number.NaN : placeOf(item);
    };
    while (placeAt(next) < at) next++;
    for (let index = next; placeAt(index) < to; index++) if (fits(items[index] as Item)) return items[index];
    for (let index = next - 1; placeAt(index) >= from; index--) if (fits(items[index] as Item)) return items[index];
    return undefined;
  };
}

/** The version of a package that is named; a number on the next line or after a space is not part of it. */
function versionOf(text: string, read: Legible, { 0: { length }, index, groups }: RegExpExecArray): string {
  const written = cut(text, read, index, index + length).text;
  return /@(?<version>\d+\.\d+\.\d+)(?=\s)/.exec(written)?.groups?.['version'] ?? groups?.['version'] ?? '';
}
