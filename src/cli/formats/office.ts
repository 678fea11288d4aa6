import { Parser } from 'htmlparser2';
import { decode } from '../decode.js';
import { html } from './html.js';
import { Flow, type Kind, type Part } from './piece.js';
import { ArchiveError, unzip } from './zip.js';

/** How the text of an XML part is taken out of it. */
interface Markup {
  /** Elements that end a line, unless they stand in a cell. */
  readonly blocks: readonly string[];
  /** Cells of tables, and their rows, each a line. */
  readonly cell: string;
  readonly row: string;
  /** Elements whose text is read; all, if not given. */
  readonly text?: readonly string[];
  /** Elements that stand for a sign. */
  readonly signs: Readonly<Record<string, string>>;
  /** Elements whose text is a comment, or is code. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** Elements whose text was deleted. */
  readonly deleted: readonly string[];
  /** Attributes that hold addresses. */
  readonly links: readonly string[];
}

const word: Markup = {
  blocks: ['w:p', 'Relationship'],
  cell: 'w:tc',
  row: 'w:tr',
  text: ['w:t', 'w:instrText'],
  signs: { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011', 'w:softHyphen': '\u00ad' },
  kinds: { 'w:instrText': 'code', 'w:comment': 'comment' },
  deleted: ['w:del', 'w:moveFrom'],
  links: ['Target'],
};

const openDocument: Markup = {
  blocks: ['text:p', 'text:h'],
  cell: 'table:table-cell',
  row: 'table:table-row',
  signs: { 'text:note-citation': '^', 'text:s': ' ', 'text:tab': '\t', 'text:line-break': '\n' },
  kinds: { 'office:annotation': 'comment', 'text:hidden-text': 'comment' },
  deleted: ['text:tracked-changes', 'office:automatic-styles', 'office:font-face-decls', 'office:scripts'],
  links: ['xlink:href'],
};

const depthMax = 10_000; // the parser's time grows with the depth

/** Reads the text of a .docx: document, notes, comments, headers, footers, and the addresses of links. */
export const docx = (bytes: Uint8Array): Part[] =>
  partsOf(
    bytes,
    /^word\/(?:_rels\/)?(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml(?:\.rels)?$/,
    'word/document.xml',
    (name, xml) => xmlPart(name, xml, word),
  );

/** Reads the text of an .odt, with its notes and annotations, and the addresses of links. */
export const odt = (bytes: Uint8Array): Part[] =>
  partsOf(bytes, /^(?:content|styles)\.xml$/, 'content.xml', (name, xml) => xmlPart(name, xml, openDocument));

/** Reads the pages of an .epub. */
export const epub = (bytes: Uint8Array): Part[] =>
  partsOf(bytes, /\.x?html?$/i, undefined, (name, text) => ({ name, text, pieces: html(text) }));

function partsOf(
  bytes: Uint8Array,
  wanted: RegExp,
  needed: string | undefined,
  read: (name: string, text: string) => Part,
): Part[] {
  const entries = unzip(bytes, (name) => wanted.test(name));
  if (needed === undefined ? entries.size === 0 : !entries.has(needed)) {
    throw new ArchiveError('NOT_TEXT', `has no ${needed ?? 'pages'} in it`);
  }
  return [...entries].map(([name, entry]) => {
    const decoded = decode(entry);
    if (!decoded.ok) throw new ArchiveError('NOT_TEXT', `has a part that ${decoded.problem}`);
    return read(name, decoded.text);
  });
}

/** The text of an XML part, a line per paragraph or row; its lines are those of that text, since nobody sees the XML. */
function xmlPart(name: string, xml: string, markup: Markup): Part {
  const flow = new Flow();
  const open: Kind[] = ['text'];
  let deleted = 0;
  let read = markup.text ? 0 : 1;
  let cells = 0;
  let isRaised = false;
  let isHidden = false; // the run is, as Word hides text
  const put = (text: string, kind = open.at(-1)) => {
    if (deleted === 0) flow.put(text, flow.length, isHidden ? 'comment' : kind);
  };
  const parser = new Parser(
    {
      onopentag(element, attributes) {
        open.push((Object.hasOwn(markup.kinds, element) && markup.kinds[element]) || (open.at(-1) ?? 'text'));
        if (open.length > depthMax) throw new ArchiveError('NOT_TEXT', 'nests elements too deeply');
        if (markup.deleted.includes(element)) deleted++;
        if (markup.text?.includes(element)) read++;
        if (element === markup.cell) cells++;
        if (element === 'w:vertAlign') isRaised = attributes['w:val'] === 'superscript';
        if (element === 'w:vanish') isHidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
        if (Object.hasOwn(markup.signs, element)) put(markup.signs[element] ?? '');
        for (const link of markup.links) if (Object.hasOwn(attributes, link)) put(` ${attributes[link]} `, 'code');
      },
      ontext(text) {
        if (read > 0) put(isRaised && /^\d/.test(text) ? `^${text}` : text);
      },
      onclosetag(element) {
        open.pop();
        if (element === markup.cell) {
          cells--;
          put(' | ');
        }
        if (markup.blocks.includes(element)) put(cells > 0 ? ' ' : '\n');
        if (element === markup.row) put(cells > 0 ? ' ' : '\n');
        if (markup.deleted.includes(element)) deleted--;
        if (markup.text?.includes(element)) read--;
        if (element === 'w:r') isHidden = isRaised = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const piece = { ...flow.piece(), isLinewise: true };
  return { name, text: piece.text, pieces: [piece] };
}
