import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive, written field by field, so that any of them can be wrong. */
export interface RawEntry {
  readonly name: string;
  readonly text?: string | Uint8Array;
  /** What stands in the archive; the packed text, if not given. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly packedSize?: number;
  readonly size?: number;
  readonly crc?: number;
  readonly extra?: Uint8Array;
  /** Whether it has a header of its own, or stands in the list alone. */
  readonly isListedOnly?: boolean;
  /** Where the list says that it starts. */
  readonly offset?: number;
}

/** An archive of entries with the fields that are given, which are listed any number of times. */
export function rawZip(entries: readonly RawEntry[], { comment = '', times = 1 } = {}): Buffer {
  const locals: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, text = '', method = 8, flags = 0, extra = new Uint8Array() } = entry;
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(text) : Buffer.from(text));
    const sizes = [entry.crc ?? crc32(text), entry.packedSize ?? packed.length, entry.size ?? text.length];
    const fields = [fixed(2, [20, flags, method, 0, 0]), fixed(4, sizes), fixed(2, [name.length, extra.length])];
    const local = Buffer.concat([fixed(4, [0x04034b50]), ...fields, Buffer.from(name), extra, packed]);
    const place = [fixed(2, [0, 0, 0]), fixed(4, [0, entry.offset ?? offset])]; // no comment
    listed.push(Buffer.concat([fixed(4, [0x02014b50]), fixed(2, [20]), ...fields, ...place, Buffer.from(name), extra]));
    if (entry.isListedOnly) continue;
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(Array.from({ length: times }, () => listed).flat());
  const count = Math.min(entries.length * times, 0xffff);
  const end = [fixed(4, [0x06054b50]), fixed(2, [0, 0, count, count]), fixed(4, [list.length, offset])];
  return Buffer.concat([...locals, list, ...end, fixed(2, [comment.length]), Buffer.from(comment)]);
}

const fixed = (width: 2 | 4, numbers: readonly number[]) => {
  const bytes = Buffer.alloc(width * numbers.length);
  for (const [index, number] of numbers.entries()) bytes.writeUIntLE(number, index * width, width);
  return bytes;
};
