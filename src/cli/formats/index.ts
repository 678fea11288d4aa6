import { extname } from 'node:path';
import { decode, htmlEncoding, looksLikeHtml } from '../decode.js';
import { asciidoc } from './asciidoc.js';
import { html } from './html.js';
import { latex } from './latex.js';
import { markdown } from './markdown.js';
import { notebook } from './notebook.js';
import { docx, epub, odt } from './office.js';
import type { Part, Reader } from './piece.js';
import { plain } from './plain.js';
import { rst } from './rst.js';
import { typst } from './typst.js';
import { ArchiveError } from './zip.js';

/** The parts of a file, or why it has no text. `binary` is a file in which nobody expects text, such as a picture. */
export type Reading =
  | { readonly ok: true; readonly parts: readonly Part[] }
  | { readonly ok: false; readonly code: 'BINARY' | 'NOT_TEXT' | 'TOO_LARGE'; readonly problem: string };

const texts: readonly (readonly [string, Reader])[] = [
  ['md markdown mdown mkd qmd rmd mdx', markdown],
  ['tex ltx latex sty cls rnw', latex],
  ['html htm xhtml xht', html],
  ['rst', rst],
  ['typ', typst],
  ['adoc asciidoc asc', asciidoc],
];

const archives: readonly (readonly [string, string, (bytes: Uint8Array) => Part[]])[] = [
  ['docx docm dotx', 'word/', docx],
  ['odt ott', 'mimetypeapplication/vnd.oasis.opendocument.text', odt],
  ['epub', 'mimetypeapplication/epub+zip', epub],
];

const readers = new Map(texts.flatMap(([names, reader]) => names.split(' ').map((name) => [name, reader] as const)));
const openers = new Map(archives.flatMap(([names, , open]) => names.split(' ').map((name) => [name, open] as const)));

/** Reads a file in the format that its extension says, or, without a known one, in that which its content shows. */
export function readParts(path: string, bytes: Uint8Array): Reading {
  const extension = extname(path).slice(1).toLowerCase();
  const isZip = startsWith(bytes, 'PK\u0003\u0004');
  const open = openers.get(extension) ?? (isZip && !readers.has(extension) ? openerByContent(bytes) : undefined);
  if (open) return opened(open, bytes);
  if (isZip || magic.some((start) => startsWith(bytes, start))) {
    return { ok: false, code: 'BINARY', problem: `is binary (${isZip ? 'a ZIP archive' : 'as its first bytes show'})` };
  }
  const isHtml = readers.get(extension) === html || (!readers.has(extension) && looksLikeHtml(bytes));
  const decoded = decode(bytes, isHtml ? htmlEncoding(bytes) : undefined);
  if (!decoded.ok) return { ok: false, code: bytes.includes(0) ? 'BINARY' : 'NOT_TEXT', problem: decoded.problem };
  const { text } = decoded;
  const cells = extension === 'ipynb' || looksLikeNotebook(text) ? notebook(text) : undefined;
  if (cells) return { ok: true, parts: cells };
  const reader = readers.get(extension) ?? (isHtml ? html : looksLikeLatex(text) ? latex : plain);
  return { ok: true, parts: [{ text, pieces: reader(text) }] };
}

const prose = new Set(['', 'txt', 'text', 'org', 'wiki', 'textile', 'eml', 'ipynb']);

/** Whether a file has running text, as its name says: no program, no data, no bibliography. */
export function isProse(path: string): boolean {
  const extension = extname(path).slice(1).toLowerCase();
  return readers.has(extension) || openers.has(extension) || prose.has(extension);
}

function opened(open: (bytes: Uint8Array) => Part[], bytes: Uint8Array): Reading {
  try {
    return { ok: true, parts: open(bytes) };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { ok: false, code: error.code, problem: error.message };
  }
}

/** Finds the kind of an archive by its first entry, or, for .docx, by its entry `word/document.xml`. */
function openerByContent(bytes: Uint8Array) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.toString('latin1', 30, 110);
  const ends = buffer.subarray(-64 * 1024); // where the entries are listed
  return archives.find(
    ([, sign]) => start.startsWith(sign) || (sign === 'word/' && ends.includes('word/document.xml')),
  )?.[2];
}

// PDF, PNG, JPEG, GIF, gzip, WOFF, RIFF, Ogg, MP3, old Office
const magic = '%PDF-|\x89PNG|\xff\xd8\xff|GIF8|\x1f\x8b|wOF|RIFF|OggS|ID3|\xd0\xcf\x11\xe0|BZh|7z\xbc\xaf'.split('|');

const startsWith = (bytes: Uint8Array, start: string) =>
  [...start].every((sign, index) => bytes[index] === sign.charCodeAt(0));

const looksLikeNotebook = (text: string) =>
  /^\s{0,80}\{/.test(text) && /"nbformat"\s{0,20}:/.test(text.slice(-2000) + text.slice(0, 2000));
const looksLikeLatex = (text: string) => /^[ \t]{0,80}\\(?:documentclass|begin\{document\})/m.test(text.slice(0, 8000));
