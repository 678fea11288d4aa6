// what the bytes from 0x80 to 0x9F stand for; all others stand for the character of the same number
const upper =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Puts in place of control characters what their bytes mean in windows-1252. */
export const readWindows1252Controls = (text: string): string =>
  text.replaceAll(/[\u0080-\u009f]/g, (character) => upper.charAt(character.charCodeAt(0) - 0x80));

/**
 * Reads bytes as windows-1252, which is also what pages mean that say ISO-8859-1. Node's own TextDecoder takes its
 * quotes and dashes for control characters, from 20.18.3 and 22.13.0 on (https://github.com/nodejs/node/issues/56542).
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return readWindows1252Controls(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}
