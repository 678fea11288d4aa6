/** An entry of an archive, as its list has it, with the place of its packed text. */
export interface ListedEntry {
  readonly name: string;
  /** 0: stored. 8: deflated. */
  readonly method: number;
  readonly start: number;
  readonly end: number;
  /** How long the unpacked text is, as far as the list says, and its checksum. */
  readonly size: number;
  readonly crc: number;
}

/** What an archive lists, or why that cannot be trusted. */
type Listing =
  | { readonly entries: readonly ListedEntry[] }
  | { readonly code: 'NOT_TEXT' | 'TOO_LARGE'; readonly problem: string };

const entriesMax = 10_000; // a thesis with all its pictures has some hundreds
const signs = { entry: 0x04034b50, listed: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
const lengths = { entry: 30, listed: 46, end: 22, locator64: 20 };
const commentMax = 0xffff;
const in64 = 0xffffffff; // stands where a number is too large for 32 bits, and follows in a field of ZIP64

const damaged: Listing = { code: 'NOT_TEXT', problem: 'is damaged or encrypted' };
const tooMany: Listing = { code: 'TOO_LARGE', problem: `has more than ${entriesMax.toLocaleString('en')} entries` };
const outside: Listing = { code: 'NOT_TEXT', problem: 'has an entry whose name leads out of the archive' };

/**
 * Reads the list at the end of a ZIP archive, as word processors do. Libraries read it too, but pass over encrypted
 * entries and those that share their bytes with others. Nothing is unpacked, and the time is linear in the list.
 */
export function listEntries(file: Buffer): Listing {
  const list = listOf(file);
  if (list === undefined) return damaged;
  const entries: (ListedEntry & { readonly header: number })[] = [];
  let at = list.start;
  while (at < list.end) {
    if (entries.length >= entriesMax) return tooMany;
    if (at + lengths.listed > list.end || file.readUInt32LE(at) !== signs.listed) return damaged;
    const entry = entryAt(file, at);
    if (entry === undefined || entry.end > list.start) return damaged;
    if (/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(entry.name)) return outside;
    entries.push(entry);
    at += lengths.listed + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  if (at !== list.end || entries.length === 0 || entries.length % 0x10000 !== list.count % 0x10000) return damaged;
  const inOrder = [...entries].sort((a, b) => a.header - b.header);
  const overlaps = inOrder.some(({ header }, index) => header < (inOrder[index - 1]?.end ?? 0));
  return overlaps ? damaged : { entries };
}

/** Where the list stands, by the record at the end of the archive; only a comment may follow that record. */
function listOf(file: Buffer): { readonly start: number; readonly end: number; readonly count: number } | undefined {
  const tail = file.subarray(-(lengths.end + commentMax));
  const at = file.length - tail.length + tail.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  if (at < file.length - tail.length || at + lengths.end > file.length) return undefined;
  const [count, length, start] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 12), file.readUInt32LE(at + 16)];
  const locator = at - lengths.locator64;
  if (locator >= 0 && file.readUInt32LE(locator) === signs.locator64) {
    const end64 = numberAt(file, locator + 8);
    if (end64 + 56 > locator || file.readUInt32LE(end64) !== signs.end64) return undefined;
    const from = numberAt(file, end64 + 48);
    return within(from, from + numberAt(file, end64 + 40), end64, numberAt(file, end64 + 32));
  }
  return within(start, start + length, at, count);
}

const within = (start: number, end: number, limit: number, count: number) =>
  start <= end && end <= limit ? { start, end, count } : undefined;

/** The entry at a place of the list; undefined if it is encrypted, outside the file, or its two headers disagree. */
function entryAt(file: Buffer, at: number): (ListedEntry & { readonly header: number }) | undefined {
  const [flags, method] = [file.readUInt16LE(at + 8), file.readUInt16LE(at + 10)];
  const nameLength = file.readUInt16LE(at + 28);
  const extraLength = file.readUInt16LE(at + 30);
  const rawName = file.subarray(at + lengths.listed, at + lengths.listed + nameLength);
  const extra = file.subarray(at + lengths.listed + nameLength, at + lengths.listed + nameLength + extraLength);
  if (rawName.length < nameLength || extra.length < extraLength || flags & 0x2041) return undefined; // encrypted
  const numbers = [24, 20, 42].map((field) => file.readUInt32LE(at + field));
  const [size, packedSize, header] = in64Of(numbers, extra);
  if (size === undefined || packedSize === undefined || header === undefined) return undefined;
  if (header + lengths.entry > file.length || file.readUInt32LE(header) !== signs.entry) return undefined;
  const nameStart = header + lengths.entry;
  const nameEnd = nameStart + file.readUInt16LE(header + 26);
  const start = nameEnd + file.readUInt16LE(header + 28);
  if (!file.subarray(nameStart, nameEnd).equals(rawName) || file.readUInt16LE(header + 6) & 1) return undefined;
  return {
    name: rawName.toString('utf8'),
    method,
    header,
    start,
    end: start + packedSize,
    size,
    crc: file.readUInt32LE(at + 16),
  };
}

/** The numbers of an entry, those in the field of ZIP64 put in place. */
function in64Of(numbers: readonly number[], extra: Buffer): (number | undefined)[] {
  if (!numbers.includes(in64)) return [...numbers];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    let next = 0;
    return numbers.map((number) => {
      if (number !== in64) return number;
      next += 8;
      return next <= field.length ? numberAt(field, next - 8) : undefined;
    });
  }
  return [];
}

/** A number of 64 bits; one too large for any file is inexact, but still large. */
const numberAt = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));
