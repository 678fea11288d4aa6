import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.js';
import { type ListedEntry, listEntries } from './zip-list.js';

const mib = 1024 * 1024;
const unpackedMax = 64 * mib; // text of all parts together; that of a long book is 3 MiB
const ratioMax = 200; // of the text to the whole file, once it has a size that matters; XML packs by 10 to 50
const ratioFrom = 4 * mib;

/** Why an archive was not read. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';

  constructor(
    readonly code: 'NOT_TEXT' | 'TOO_LARGE',
    message: string,
  ) {
    super(message);
  }
}

/**
 * Unpacks the entries of a ZIP archive that are wanted, in the order of its list. Refuses it before anything is unpacked
 * if the sizes that it states are too large, and stops at those sizes, so that none can be a lie.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = listEntries(file);
  if ('problem' in listed) throw new ArchiveError(listed.code, listed.problem);
  const wanted = listed.entries.filter(({ name }) => isWanted(name));
  if (new Set(wanted.map(({ name }) => name)).size < wanted.length) throw damaged(); // readers differ on which they show
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  if (total > Math.min(unpackedMax, Math.max(ratioFrom, bytes.length * ratioMax))) {
    throw new ArchiveError('TOO_LARGE', `unpacks to more than ${unpackedMax / mib} MiB, or ${ratioMax} times its size`);
  }
  return new Map(wanted.map((entry) => [entry.name, unpacked(file, entry)]));
}

function unpacked(file: Buffer, { method, start, end, size, crc }: ListedEntry): Uint8Array {
  const packed = file.subarray(start, end);
  const text = method === 0 ? packed : method === 8 ? inflated(packed, size) : undefined;
  if (text?.length !== size || crc32(text) !== crc) throw damaged();
  return text;
}

function inflated(packed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw damaged();
  }
}

const damaged = () => new ArchiveError('NOT_TEXT', 'is damaged or encrypted');
