import { describe, expect, test } from 'vitest';
import { decode, htmlEncoding, looksLikeHtml } from '../../src/cli/decode.js';

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('decode', () => {
  test.each([
    ['UTF-8', bytes('caf\u00e9 \u{1F600}'), 'caf\u00e9 \u{1F600}'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'caf\u00e9'), 'caf\u00e9'],
    ['UTF-16 with a mark', Buffer.concat([bytes([0xff, 0xfe]), utf16('caf\u00e9')]), 'caf\u00e9'],
    ['UTF-16 with the other mark', Buffer.concat([bytes([0xfe, 0xff]), utf16('caf\u00e9').swap16()]), 'caf\u00e9'],
    ['nothing', bytes(), ''],
    ['a NUL late in a text', bytes('a'.repeat(1024), [0]), `${'a'.repeat(1024)}\0`],
  ])('reads %s', (_name, input, text) => {
    expect(decode(input)).toEqual({ ok: true, text });
  });

  test('reads another encoding where it is named', () => {
    expect(decode(bytes([0x93, 0x61, 0x94, 0x96, 0xe9]), 'iso-8859-1')).toEqual({ ok: true, text: '“a”–é' });
    expect(decode(bytes([0xcf, 0xf0, 0xe8]), 'windows-1251')).toEqual({ ok: true, text: 'При' });
  });

  test.each([
    ['a NUL byte', bytes('a', [0], 'b'), undefined, 'is binary (it has a NUL byte)'],
    ['UTF-16 without a mark', utf16('some text'), undefined, 'seems to be UTF-16 without a byte order mark'],
    ['another encoding', bytes('caf', [0xe9]), undefined, 'is not valid UTF-8'],
    ['an unknown encoding', bytes('a'), 'klingon', 'names the unknown encoding klingon'],
    [
      'half a character of UTF-16',
      Buffer.concat([bytes([0xff, 0xfe]), utf16('a'), bytes([0x61])]),
      undefined,
      'is not valid UTF-16LE',
    ],
  ])('refuses %s', (_name, input, encoding, problem) => {
    expect(decode(input, encoding)).toEqual({ ok: false, problem });
  });
});

describe('an HTML page', () => {
  test.each([
    ['<meta charset="windows-1252">', 'windows-1252'],
    ["<META CHARSET = 'ISO-8859-1'/>", 'iso-8859-1'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1" />', 'iso-8859-1'],
    ['<meta name="x" content="y"><meta charset=utf-8>', 'utf-8'],
    ['<meta charset=utf-16>', undefined],
    ['<?xml version="1.0" encoding="ISO-8859-1"?><html>', 'iso-8859-1'],
    ['<?xml version="1.0" encoding="UTF-16"?><meta charset="utf-8">', 'utf-8'],
    ['<p>charset=latin1</p>', undefined],
    [`${' '.repeat(1024)}<meta charset=latin1>`, undefined],
  ])('%j names the encoding %s', (html, encoding) => {
    expect(htmlEncoding(bytes(html))).toBe(encoding);
  });

  test.each([
    ['<!DOCTYPE html><p>', true],
    ['\ufeff\n<!-- saved from url -->\n<html lang="en">', true],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', true],
    ['<body class=x>', true],
    ['On <html> as such', false],
    ['<htmlish>', false],
    ['', false],
  ])('is what %j starts: %s', (text, isHtml) => {
    expect(looksLikeHtml(bytes(text))).toBe(isHtml);
    expect(looksLikeHtml(Buffer.concat([bytes([0xff, 0xfe]), utf16(text)]))).toBe(isHtml);
  });
});
