import PostalMime from 'postal-mime';
import { decode, htmlEncoding } from './decode.js';
import { readWindows1252Controls } from './windows-1252.js';

/** What a mail or a web archive shows, or undefined if that is nothing. */
export type MailBody = { readonly html: string } | { readonly text: string } | undefined;

const bytesMax = 32 * 1024 * 1024; // a saved page with all its pictures has a few
const linesMax = 500_000; // the parser spends ten times more on a line than on its characters; 32 MiB of base64 have as many
const parserLimits = { maxHeadersSize: 256 * 1024, maxNestingDepth: 32, maxRfc822NestingDepth: 4 };

/** Says why a mail is too large for the parser, if it is: its time grows with bytes, lines, headers and depth. */
export function mailExcess(bytes: Uint8Array): string | undefined {
  if (bytes.length > bytesMax) return `is larger than ${bytesMax / 1024 / 1024} MiB`;
  let lines = 1;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
    if (++lines > linesMax) return `has more than ${linesMax.toLocaleString('en')} lines`;
  }
  return undefined;
}

const lineFeed = 0x0a;

/** Checks whether bytes start like a mail or a web archive: with headers, of which one names how the body is coded. */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 16 * 1024)).toString('latin1');
  const headers = /^(?:\xef\xbb\xbf)?(?:From [^\n]*\n)?((?:[\w-]{1,76}:[^\n]*\n(?:[ \t][^\n]*\n)*)+)/.exec(start)?.[1];
  return /^(?:mime-version|content-type|content-transfer-encoding):/im.test(headers ?? '');
}

/** Reads the body of a mail or a web archive (MHTML). Prefers HTML, as mail programs do. */
export async function readMail(bytes: Uint8Array): Promise<MailBody> {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const mail = await PostalMime.parse(isMarked ? bytes.subarray(3) : bytes, parserLimits);
  if (mail.html?.trim()) return { html: readWindows1252Controls(mail.html) };
  if (mail.text?.trim()) return { text: readWindows1252Controls(mail.text) };
  const page = mail.attachments.find(({ mimeType }) => mimeType === 'application/xhtml+xml'); // none of mail's types
  if (!page || typeof page.content === 'string') return undefined;
  const content = new Uint8Array(page.content);
  const decoded = decode(content, htmlEncoding(content));
  return decoded.ok ? { html: decoded.text } : undefined;
}
