import { createReadStream } from 'node:fs';
import { quote } from '../quote.js';
import { CliError } from './errors.js';
import type { Host } from './host.js';

const mib = 1024 * 1024;

/** The largest file that is read: a small machine can hold the bytes and the text of one this size. */
const fileMaxBytes = 128 * mib;

/** Reads a file, or standard input for `-`, whole. Stops at the limit, so that an endless pipe is refused too. */
export async function readBytes(command: string, path: string, { stdin }: Pick<Host, 'stdin'>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of path === '-' ? stdin : createReadStream(path)) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
      length += bytes.length;
      if (length > fileMaxBytes) throw tooLarge(command, path);
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof CliError ? error : unreadable(command, path, error as NodeJS.ErrnoException);
  }
  return Buffer.concat(chunks, length);
}

/** How messages name an input. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : quote(path));

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

function unreadable(command: string, path: string, { code = '', message }: NodeJS.ErrnoException): CliError {
  const kind = code === 'ENOENT' ? 'NO_SUCH_FILE' : 'UNREADABLE';
  return new CliError(kind, command, `${nameOf(path)} cannot be read: ${reasons[code] ?? message}`, path);
}

function tooLarge(command: string, path: string): CliError {
  const problem = `${nameOf(path)} is larger than ${fileMaxBytes / mib} MiB, the limit for one file`;
  return new CliError('TOO_LARGE', command, problem, path);
}
