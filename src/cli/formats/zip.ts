import { inflateRawSync } from 'node:zlib';
import { type AsyncFlateStreamHandler, Unzip, type UnzipDecoder, type UnzipFile } from 'fflate';

const mib = 1024 * 1024;
const entriesMax = 10_000; // a thesis with all its pictures has some hundreds
const unpackedMax = 64 * mib; // text of all parts together; that of a long book is 3 MiB
const ratioMax = 200; // of the text to the whole file, once it has a size that matters; XML packs by 10 to 50
const ratioFrom = 4 * mib;
const chunkLength = 64 * 1024;

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

/** Unpacks the entries of a ZIP archive that are wanted, in its order. Stops at the limits, whatever sizes it states. */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  let count = 0;
  let left = Math.min(unpackedMax, Math.max(ratioFrom, bytes.length * ratioMax));
  let unfinished = 0;
  const stream = new Unzip((file: UnzipFile) => {
    if (++count > entriesMax) throw tooLarge(`has more than ${entriesMax.toLocaleString('en')} entries`);
    if (!isWanted(file.name)) return;
    if (entries.has(file.name)) throw damaged(); // readers differ on which of the two they show
    entries.set(file.name, new Uint8Array());
    const chunks: Uint8Array[] = [];
    unfinished++;
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      left -= chunk.length;
      if (left < 0) throw tooMuch();
      chunks.push(chunk);
      if (!final) return;
      unfinished--;
      entries.set(file.name, Buffer.concat(chunks));
    };
    file.start();
  });
  stream.register(inflaterTo(() => left));
  try {
    for (let at = 0; at < bytes.length; at += chunkLength) {
      stream.push(bytes.subarray(at, at + chunkLength), at + chunkLength >= bytes.length);
    }
  } catch (error) {
    throw error instanceof ArchiveError ? error : damaged(); // fflate throws its own errors on damaged data
  }
  if (unfinished > 0 || count === 0 || !hasEnd(bytes)) throw damaged();
  return entries;
}

/** A decoder that unpacks an entry at its end, by Node itself, up to a length. */
function inflaterTo(lengthLeft: () => number) {
  return class Inflater implements UnzipDecoder {
    static readonly compression = 8;
    ondata: AsyncFlateStreamHandler = () => undefined;
    readonly #packed: Uint8Array[] = [];

    push(chunk: Uint8Array, final: boolean) {
      this.#packed.push(chunk.slice());
      if (final) this.ondata(null, this.#unpacked(), true);
    }

    #unpacked(): Uint8Array<ArrayBuffer> {
      try {
        return new Uint8Array(inflateRawSync(Buffer.concat(this.#packed), { maxOutputLength: lengthLeft() + 1 }));
      } catch (error) {
        throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch() : error;
      }
    }
  };
}

/** Whether the record stands at the end with which each archive ends, behind which is a comment at most. */
const hasEnd = (bytes: Uint8Array) => Buffer.from(bytes.subarray(-66_000)).includes('PK\u0005\u0006', 0, 'latin1');

const damaged = () => new ArchiveError('NOT_TEXT', 'is damaged or encrypted');
const tooLarge = (problem: string) => new ArchiveError('TOO_LARGE', problem);
const tooMuch = () => tooLarge(`unpacks to more than ${unpackedMax / mib} MiB, or ${ratioMax} times its size`);
