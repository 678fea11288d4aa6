import { decode } from '../decode.js';
import { type Addresses, addressesIn, restOf } from './addresses.js';
import { html } from './html.js';
import type { Part } from './piece.js';
import { openDocument, word } from './vocabulary.js';
import { WordNotes } from './word-notes.js';
import { xmlPart } from './xml-part.js';
import { ArchiveError, unzip } from './zip.js';

const document = 'word/document.xml';
const noteParts = { 'word/footnotes.xml': 'w:footnote', 'word/endnotes.xml': 'w:endnote' } as const;

/**
 * Reads the text of a .docx: document, notes, comments, headers, footers, and the addresses of links beside their words.
 * Notes stand where the document calls them.
 */
export function docx(bytes: Uint8Array): Part[] {
  const wanted = /^word\/(?:_rels\/)?(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml(?:\.rels)?$/;
  const all = [...textsOf(bytes, wanted, document)];
  const lists = new Map(
    all.flatMap(([name, xml]): [string, Addresses][] => (name.endsWith(rels) ? [[name, addressesIn(xml)]] : [])),
  );
  const addressesOf = (name: string) => lists.get(name.replace('word/', 'word/_rels/') + rels) ?? none;
  const texts = new Map(all.filter(([name]) => !name.endsWith(rels)));
  const notes = Object.entries(noteParts).map(([name, element]) => {
    return {
      name,
      call: `${element}Reference`,
      held: new WordNotes(texts.get(name) ?? '', element, addressesOf(name)),
    };
  });
  const shown = xmlPart(document, texts.get(document) ?? '', word, {
    addresses: addressesOf(document),
    notes: new Map(notes.map(({ call, held }) => [call, held])),
  });
  for (const { name, held } of notes) if (texts.has(name)) texts.set(name, held.rest());
  texts.delete(document);
  const others = [...texts].map(([name, xml]) => xmlPart(name, xml, word, { addresses: addressesOf(name) }));
  return [shown, ...others, ...[...lists].map(([name, list]) => restOf(name, list))];
}

const rels = '.rels';
const none: Addresses = { byName: new Map(), shown: new Set() };

/** Reads the text of an .odt, with its notes and annotations, and the addresses of links beside their words. */
export const odt = (bytes: Uint8Array): Part[] =>
  [...textsOf(bytes, /^(?:content|styles)\.xml$/, 'content.xml')].map(([name, xml]) =>
    xmlPart(name, xml, openDocument),
  );

/** Reads the pages of an .epub. */
export const epub = (bytes: Uint8Array): Part[] =>
  [...textsOf(bytes, /\.x?html?$/i)].map(([name, text]) => ({ name, text, pieces: html(text) }));

function textsOf(bytes: Uint8Array, wanted: RegExp, needed?: string): Map<string, string> {
  const entries = unzip(bytes, (name) => wanted.test(name));
  if (needed === undefined ? entries.size === 0 : !entries.has(needed)) {
    throw new ArchiveError('NOT_TEXT', `has no ${needed ?? 'pages'} in it`);
  }
  const texts = [...entries].map(([name, entry]): [string, string] => {
    const decoded = decode(entry);
    if (!decoded.ok) throw new ArchiveError('NOT_TEXT', `has a part that ${decoded.problem}`);
    return [name, decoded.text];
  });
  return new Map(texts);
}
