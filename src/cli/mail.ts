import PostalMime from 'postal-mime';
import { decode, htmlEncoding } from './decode.js';
import { readWindows1252Controls } from './windows-1252.js';

/** What a mail or a web archive shows, or undefined if that is nothing. */
export type MailBody = { readonly html: string } | { readonly text: string } | undefined;

/** Checks whether bytes start like a mail or a web archive: with headers, of which one names how the body is coded. */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 16 * 1024)).toString('latin1');
  const headers = /^(?:\xef\xbb\xbf)?(?:From [^\n]*\n)?((?:[\w-]{1,76}:[^\n]*\n(?:[ \t][^\n]*\n)*)+)/.exec(start)?.[1];
  return /^(?:mime-version|content-type|content-transfer-encoding):/im.test(headers ?? '');
}

/** Reads the body of a mail or a web archive (MHTML). Prefers HTML, as mail programs do. */
export async function readMail(bytes: Uint8Array): Promise<MailBody> {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const mail = await PostalMime.parse(isMarked ? bytes.subarray(3) : bytes);
  if (mail.html) return { html: readWindows1252Controls(mail.html) };
  if (mail.text) return { text: readWindows1252Controls(mail.text) };
  const page = mail.attachments.find(({ mimeType }) => mimeType === 'application/xhtml+xml'); // none of mail's types
  if (!page || typeof page.content === 'string') return undefined;
  const content = new Uint8Array(page.content);
  const decoded = decode(content, htmlEncoding(content));
  return decoded.ok ? { html: decoded.text } : undefined;
}
