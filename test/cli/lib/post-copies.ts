/** A text in lines of at most so many columns, broken at spaces. */
const filled = (text: string, width: number) =>
  text.replaceAll(new RegExp(`(?=.{${width}})(.{1,${width}})(?: |$)`, 'gm'), '$1\n');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphsOf = (post: string, inside = '') =>
  post
    .split('\n')
    .map((line) => `<p>${escaped(line).replaceAll(' and ', ` and ${inside}`)}</p>`)
    .join('\n');
const page = (body: string) => `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;

const quotedPrintable = (text: string) =>
  Buffer.from(text)
    .toString('latin1')
    .replaceAll(/[=\x80-\xff]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replaceAll(/((?:=..|[^=\n]){70})(?!\n|$)/g, '$1=\r\n');
const base64 = (text: string) => Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
export const mail = (type: string, coding: string, body: string, first = 'From: <Saved by Blink>') =>
  `${first}\r\nSubject: =?utf-8?Q?a?=\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n` +
  `Content-Transfer-Encoding: ${coding}\r\n\r\n${body}`;
const windows1252 = (post: string) =>
  post.replaceAll(/[‘’“”–—]/g, (sign) =>
    String.fromCharCode({ '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 }[sign] ?? 0),
  );

/** Breaks every long word of a line's end, as typesetters do. */
const hyphenated = (post: string) => post.replaceAll(/(.{60,70}? \p{L}{3})(?=\p{L}{3,})(?!.{0,12}$)/gmu, '$1-\n');

/** Copies of a post in the containers that a reader may have, each as a file. */
export const copiesOf = (post: string): Readonly<Record<string, string>> => ({
  'XHTML whose scripts close themselves': `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body>${paragraphsOf(post, '<i/>')}</body></html>`,
  'XHTML without a declaration': `<html xmlns="http://www.w3.org/1999/xhtml"><head><style/></head><body>${paragraphsOf(post)}</body></html>`,
  'a page with hidden words': page(paragraphsOf(post, '<span style="color:red; display : none">not seen</span>')),
  'a page with hidden elements': page(paragraphsOf(post, '<span hidden>not <b>seen</b></span>')),
  'a page with elements hidden from readers': page(paragraphsOf(post, '<i aria-hidden="true">link</i>')),
  'a page with titles of pictures': page(
    paragraphsOf(post, '<svg><title>An icon</title><desc>of it</desc><path d="M0"/></svg>'),
  ),
  'a web archive of one part': mail(
    'text/html; charset="utf-8"',
    'quoted-printable',
    quotedPrintable(page(paragraphsOf(post))),
  ),
  'a web archive of several parts': mail(
    'multipart/related; boundary="b"; type="text/html"',
    '7bit',
    `--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://example.org/\r\n\r\n${base64(page(paragraphsOf(post)))}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n--b--\r\n`,
  ),
  'a web archive of XHTML': mail(
    'application/xhtml+xml',
    'base64',
    base64(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script/><body>${paragraphsOf(post)}</body></html>`,
    ),
  ),
  'a mail in quoted-printable': mail(
    'text/plain; charset=utf-8',
    'quoted-printable',
    quotedPrintable(post),
    'Received: from a',
  ),
  'a mail in base64': mail('text/plain; charset=utf-8', 'base64', base64(post), 'From: a@example.org'),
  'a mail in Windows-1252': mail(
    'text/plain; charset=windows-1252',
    'quoted-printable',
    windows1252(post)
      .replaceAll(/[=\x80-\xff]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`)
      .replaceAll(/((?:=..|[^=\n]){70})(?!\n|$)/g, '$1=\n'),
  ),
  'a mail in two forms': mail(
    'multipart/alternative; boundary=b',
    '7bit',
    `--b\r\nContent-Type: text/plain\r\n\r\nThis mail is in HTML.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(page(`<blockquote>${paragraphsOf(post)}</blockquote>`))}\r\n--b--\r\n`,
  ),
  'a mail that quotes it, wrapped': mail('text/plain; charset=utf-8', '8bit', filled(post, 72).replaceAll(/^/gm, '> ')),
});

/** Copies of a post as plain text. */
export const textsOf = (post: string): Readonly<Record<string, string | Uint8Array>> => ({
  'UTF-16, low byte first': Buffer.from(`\uFEFF${post}`, 'utf16le'),
  'UTF-16, high byte first': Buffer.from(`\uFEFF${post}`, 'utf16le').swap16(),
  'UTF-8 with a mark': `\uFEFF${post}`,
  'quoted mail, wrapped': filled(post, 72).replaceAll(/^/gm, '> '),
  'lines hyphenated at their ends': hyphenated(post),
  'words joined by U+2060': post.replaceAll(' and ', ' \u2060and\u2060 '),
  'words with signs that cannot be seen': post.replaceAll(/(?<=organ)(?=i)/g, '\u200B\u200C\u200D\u00AD\uFEFF'),
});
