import { describe, expect, test } from 'vitest';
import { facts, ratsArrests } from '../../src/index.js';
import { post } from '../source/post.js';
import { sco } from './lib/memory.js';

const lines = (post ?? '').split('\n');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (inside = '') =>
  lines.map((line) => `<p>${escaped(line).replaceAll(' and ', ` and ${inside}`)}</p>`).join('\n');
const page = (body: string) => `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;

const quotedPrintable = (text: string) =>
  Buffer.from(text)
    .toString('latin1')
    .replaceAll(/[=\x80-\xff]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replaceAll(/((?:=..|[^=\n]){70})(?!\n|$)/g, '$1=\r\n');
const base64 = (text: string) => Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
const mail = (type: string, coding: string, body: string, first = 'From: <Saved by Blink>') =>
  `${first}\r\nSubject: =?utf-8?Q?a?=\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n` +
  `Content-Transfer-Encoding: ${coding}\r\n\r\n${body}`;
const windows1252 = (post ?? '').replaceAll(/[‘’“”–—]/g, (sign) =>
  String.fromCharCode({ '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 }[sign] ?? 0),
);
const verify = (stdin: string, ...options: string[]) => sco(['verify', '-', ...options], { stdin });

const copies: Readonly<Record<string, string>> = {
  'XHTML whose scripts close themselves': `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body>${paragraphs('<i/>')}</body></html>`,
  'XHTML without a declaration': `<html xmlns="http://www.w3.org/1999/xhtml"><head><style/></head><body>${paragraphs()}</body></html>`,
  'a page with hidden words': page(paragraphs('<span style="color:red; display : none">not seen</span>')),
  'a page with hidden elements': page(paragraphs('<span hidden>not <b>seen</b></span>')),
  'a page with elements hidden from readers': page(paragraphs('<i aria-hidden="true">link</i>')),
  'a page with titles of pictures': page(
    paragraphs('<svg><title>An icon</title><desc>of it</desc><path d="M0"/></svg>'),
  ),
  'a web archive of one part': mail(
    'text/html; charset="utf-8"',
    'quoted-printable',
    quotedPrintable(page(paragraphs())),
  ),
  'a web archive of several parts': mail(
    'multipart/related; boundary="b"; type="text/html"',
    '7bit',
    `--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://example.org/\r\n\r\n${base64(page(paragraphs()))}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n--b--\r\n`,
  ),
  'a web archive of XHTML': mail(
    'application/xhtml+xml',
    'base64',
    base64(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script/><body>${paragraphs()}</body></html>`,
    ),
  ),
  'a mail in quoted-printable': mail(
    'text/plain; charset=utf-8',
    'quoted-printable',
    quotedPrintable(post ?? ''),
    'Received: from a',
  ),
  'a mail in base64': mail('text/plain; charset=utf-8', 'base64', base64(post ?? ''), 'From: a@example.org'),
  'a mail in Windows-1252': mail(
    'text/plain; charset=windows-1252',
    'quoted-printable',
    windows1252
      .replaceAll(/[=\x80-\xff]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`)
      .replaceAll(/((?:=..|[^=\n]){70})(?!\n|$)/g, '$1=\n'),
  ),
  'a mail in two forms': mail(
    'multipart/alternative; boundary=b',
    '7bit',
    `--b\r\nContent-Type: text/plain\r\n\r\nThis mail is in HTML.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(page(`<blockquote>${paragraphs()}</blockquote>`))}\r\n--b--\r\n`,
  ),
};

const utf8 = Buffer.from(post ?? '');
const macRoman = (post ?? '').replaceAll(
  /[‘’“”–—]/g,
  (sign) => ({ '‘': 'ë', '’': 'í', '“': 'ì', '”': 'î', '–': 'ñ', '—': 'ó' })[sign] ?? sign,
);
const asWindows1252 = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text));
const asLatin1 = (text: string) => Buffer.from(text).toString('latin1');
const mojibake: Readonly<Record<string, readonly [text: string, named: string]>> = {
  'Windows-1252': [new TextDecoder('windows-1252').decode(utf8), 'UTF-8 that was read as Windows-1252'],
  'Latin-1': [utf8.toString('latin1'), 'UTF-8 that was read as Windows-1252'],
  'Windows-1252, twice': [asWindows1252(asWindows1252(post ?? '')), 'UTF-8 that was read as Windows-1252, twice'],
  'Latin-1, twice': [asLatin1(asLatin1(post ?? '')), 'UTF-8 that was read as Windows-1252, twice'],
  'Windows-1251': [new TextDecoder('windows-1251').decode(utf8), 'UTF-8 that was read as Windows-1251'],
  Macintosh: [new TextDecoder('macintosh').decode(utf8), 'UTF-8 that was read as Macintosh'],
  'Macintosh, from Windows': [macRoman, 'Windows-1252 that was read as Macintosh'],
};

describe.skipIf(post === undefined)('verify (skipped without a copy of the post: set SCO_FACTS_POST)', () => {
  test.each(Object.entries(copies))('finds all in %s', async (_name, copy) => {
    const { exitCode, stdout, stderr } = await verify(copy);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/The copy was read as (?:HTML|a mail or web archive)\.\n14 paragraphs: 14 verbatim\./);
  });

  test.each(Object.entries(mojibake))(
    'names what was read as %s, and does not accept it',
    async (_name, [text, named]) => {
      const { exitCode, stdout } = await verify(text);
      expect(exitCode).toBe(1);
      expect(stdout.replaceAll('\n', ' ')).toContain(`The copy is mojibake: ${named}.`);
      expect(stdout.replaceAll('\n', ' ')).toContain('it has 14 whole paragraphs.');
      expect(JSON.parse((await verify(text, '--json')).stdout).mojibake).toMatchObject({ paragraphs: 14 });
    },
  );

  test('names replacement characters', async () => {
    const { exitCode, stdout } = await verify((post ?? '').replaceAll(/[‘’“”–—]/g, '\uFFFD'));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/The copy has \d+ replacement characters \(U\+FFFD\)/);
  });

  test('calls a garbled copy changed, without a guess at its encoding', async () => {
    const scanned = (post ?? '').replaceAll('rn', 'm').replaceAll(/(?<=\w)l(?=\w)/g, '1');
    const { exitCode, stdout } = await verify(scanned);
    expect(exitCode).toBe(1);
    expect(stdout).not.toMatch(/mojibake|verbatim|retypeset/);
    expect(stdout).toMatch(/more facts were not found\. --all lists them\./);
    expect(stdout.split('\n').length).toBeLessThan(40);
  });

  test('is short about a copy of one paragraph, and lists all with --all', async () => {
    const excerpt = lines.find((line) => line.includes(ratsArrests.asPrinted)) ?? '';
    const { exitCode, stdout } = await verify(excerpt);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^14 paragraphs: 1 verbatim, 13 missing\./m);
    expect(stdout).toMatch(/^\d+ facts were not found\. --all lists them\.$/m);
    expect(stdout.split('\n').length).toBeLessThan(25);
    const { stdout: whole } = await verify(excerpt, '--all');
    const found = Number(/(\d+) of \d+ facts found/.exec(whole)?.[1]);
    expect(whole.match(/^\w+ +¶ \d+: its clause/gm)).toHaveLength(facts.length - found);
    expect(whole).not.toContain('--all');
  });
});

describe('verify refuses, with a way out,', () => {
  test.each([
    [
      'RTF',
      '{\\rtf1\\ansi text}',
      'is RTF; open it in a word processor, and save it as plain text in UTF-8, or as HTML',
    ],
    ['a PDF', '%PDF-1.7 text', 'is a PDF; extract its text, for example with pdftotext'],
    [
      'a ZIP archive',
      'PK\u0003\u0004text',
      'is a ZIP archive, like .docx, .odt and .epub; save the document as plain text in UTF-8, or as HTML',
    ],
    [
      'a mail without a text',
      mail('image/png', 'base64', 'iVBORw0K'),
      'is a mail or web archive without a text; save the page as HTML, or the mail as plain text',
    ],
  ])('%s', async (_name, stdin, problem) => {
    expect(await verify(stdin)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `verify: standard input cannot be used: it ${problem}\n`,
    });
  });

  test('a mail that nests too deeply', async () => {
    const parts = Array.from(
      { length: 300 },
      (_, index) => `Content-Type: multipart/mixed; boundary=x${index}\n\n--x${index}\n`,
    );
    const { exitCode, stderr } = await verify(`MIME-Version: 1.0\n${parts.join('')}`);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/is a mail or web archive that cannot be read \(.*; save its text\n$/);
  });

  test('nothing that only looks like a header', async () => {
    const { stdout } = await verify('Note: this is a text.\nContent-Type is not in a header.\n');
    expect(stdout).not.toContain('mail');
  });
});
