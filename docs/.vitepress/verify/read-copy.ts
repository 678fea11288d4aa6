import { pageText } from './page-text.js';

/** The text of a copy, or why there is none. */
export type ReadCopy =
  | { readonly ok: true; readonly text: string; readonly as: 'text' | 'html' }
  | { readonly ok: false; readonly problem: string };

const bytesMax = 64 * 1024 * 1024; // beyond that a browser may end the page
const sniffed = 1024; // bytes in which HTML has to name its encoding
const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Reads a file as text: by its byte order mark, else by the encoding that a page names, else as UTF-8. Never guesses. */
export async function readCopy(file: File): Promise<ReadCopy> {
  if (file.size > bytesMax) return { ok: false, problem: 'is larger than 64 MiB; the command reads larger files' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = String.fromCharCode(...bytes.subarray(0, sniffed));
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  if (marked === undefined && start.includes('\0')) {
    return { ok: false, problem: 'is not text; save the copy as text or HTML, or try the command for an email' };
  }
  const isPage = looksLikeHtml(marked === undefined ? start : start.replaceAll('\0', ''));
  const named = isPage
    ? /<meta\b[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(start)?.[1]
    : undefined;
  const encoding = marked ?? named ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { ok: true, text: isPage ? pageText(text) : text, as: isPage ? 'html' : 'text' };
  } catch {
    return { ok: false, problem: `is not valid ${encoding.toUpperCase()}; save it as UTF-8` };
  }
}

const looksLikeHtml = (start: string) =>
  /^(?:\s|ï»¿|ÿþ|þÿ|<!--[\s\S]{0,900}?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(start);
