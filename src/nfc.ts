/**
 * Converts text to NFC in time linear in the text. A long run of combining marks would be sorted in quadratic time, so
 * it is taken in pieces of 32: no writing system puts as many on a letter.
 */
export function nfc(text: string): string {
  if (!/\p{M}{33}/u.test(text)) return text.normalize('NFC');
  const pieces = text.match(/\P{M}*\p{M}{0,32}/gu) ?? [];
  return pieces.map((piece) => piece.normalize('NFC')).join('');
}
