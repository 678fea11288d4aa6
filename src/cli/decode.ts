import { decodeWindows1252 } from './windows-1252.js';

/** The text of a file, or why its bytes are not text. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

const sniffedBytes = 1024; // where HTML has to name its encoding, and where a binary file has shown its first NUL

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Reads bytes as text: by their byte order mark, else in the given encoding, else as UTF-8. Never guesses. */
export function decode(bytes: Uint8Array, encoding = 'utf-8'): Decoded {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const name = marked ?? encoding;
  if (!name.startsWith('utf-16') && bytes.subarray(0, sniffedBytes).includes(0)) {
    const problem = looksLikeUtf16(bytes)
      ? 'seems to be UTF-16 without a byte order mark'
      : 'is binary (it has a NUL byte)';
    return { ok: false, problem };
  }
  const decoder = decoderFor(name);
  if (!decoder) return { ok: false, problem: `names the unknown encoding ${name}` };
  try {
    return { ok: true, text: decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes) };
  } catch {
    return { ok: false, problem: `is not valid ${name.toUpperCase()}` };
  }
}

/** The encoding that the start of an HTML page names, or the declaration of an XHTML page. */
export function htmlEncoding(bytes: Uint8Array): string | undefined {
  const start = asLatin1(bytes);
  const declared = /^<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/.exec(start)?.[1]?.toLowerCase();
  if (declared !== undefined && !declared.startsWith('utf-16')) return declared;
  const name = /<meta\b[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i
    .exec(start)?.[1]
    ?.toLowerCase();
  return name?.startsWith('utf-16') ? undefined : name; // whose ASCII could be read is not in UTF-16, says the standard
}

/** Checks whether a page is XHTML, in which any element can close itself. */
export const isXhtml = (page: string): boolean =>
  /^\s*<\?xml\b|<html\b[^>]{0,400}?\bxmlns\s*=/i.test(page.slice(0, sniffedBytes));

/** Checks whether bytes start like an HTML page. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  return /^(?:\s|<!--[\s\S]{0,900}?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(
    asLatin1(bytes),
  );
}

/** Whether every other byte at the start is NUL, as where ASCII is written in UTF-16; that is no proof, only advice. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const nuls = [...bytes.subarray(0, sniffedBytes)].flatMap((byte, index) => (byte === 0 ? [index % 2] : []));
  return nuls.length > 2 && nuls.length * 4 > Math.min(bytes.length, sniffedBytes) && new Set(nuls).size === 1;
}

/** The start of the bytes, with those of a byte order mark and of UTF-16 left out: enough to find ASCII in it. */
function asLatin1(bytes: Uint8Array): string {
  const start = bytes.subarray(0, sniffedBytes).filter((byte) => byte !== 0 && byte !== 0xfe && byte !== 0xff);
  return Buffer.from(start)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
}

function decoderFor(name: string) {
  try {
    return new TextDecoder(name, { fatal: true });
  } catch {
    return undefined;
  }
}
