import { Parser } from 'htmlparser2';
import { decode } from '../decode.js';
import { html } from './html.js';
import { isNoteMark, labelMax } from './note-mark.js';
import { Flow, type Kind, type Part, type Piece } from './piece.js';
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
  /** Attribute that holds the address of a link, or its name in the list of addresses of the part. */
  readonly link: string;
}

/** The addresses of a part by their names, and those that a link of it shows something for. */
interface Addresses {
  readonly byName: ReadonlyMap<string, string>;
  readonly shown: Set<string>;
}

const word: Markup = {
  blocks: ['w:p'],
  cell: 'w:tc',
  row: 'w:tr',
  text: ['w:t', 'w:instrText'],
  signs: { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011', 'w:softHyphen': '\u00ad' },
  kinds: { 'w:instrText': 'code', 'w:comment': 'comment' },
  deleted: ['w:del', 'w:moveFrom'],
  link: 'r:id',
};

const openDocument: Markup = {
  blocks: ['text:p', 'text:h'],
  cell: 'table:table-cell',
  row: 'table:table-row',
  signs: { 'text:note-citation': '^', 'text:s': ' ', 'text:tab': '\t', 'text:line-break': '\n' },
  kinds: { 'office:annotation': 'comment', 'text:hidden-text': 'comment' },
  deleted: ['text:tracked-changes', 'office:automatic-styles', 'office:font-face-decls', 'office:scripts'],
  link: 'xlink:href',
};

const depthMax = 10_000; // the parser's time grows with the depth

/** Reads the text of a .docx: document, notes, comments, headers, footers, and the addresses of links beside their words. */
export function docx(bytes: Uint8Array): Part[] {
  const wanted = /^word\/(?:_rels\/)?(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml(?:\.rels)?$/;
  const texts = textsOf(bytes, wanted, 'word/document.xml');
  const lists = new Map<string, Addresses>();
  for (const [name, xml] of texts) if (name.endsWith(rels)) lists.set(name, addressesIn(xml));
  const shown = [...texts]
    .filter(([name]) => !name.endsWith(rels))
    .map(([name, xml]) => xmlPart(name, xml, word, lists.get(name.replace('word/', 'word/_rels/') + rels) ?? none));
  return [...shown, ...[...lists].map(([name, list]) => restOf(name, list))];
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

function addressesIn(xml: string): Addresses {
  const byName = new Map<string, string>();
  const parser = new Parser(
    {
      onopentag(_element, { Id: id, Target: target }) {
        if (target !== undefined) byName.set(id ?? `${byName.size}`, target);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { byName, shown: new Set() };
}

/** The addresses for which the document shows nothing, a line each. */
function restOf(name: string, { byName, shown }: Addresses): Part {
  const lines = [...byName].flatMap(([id, target]) => (shown.has(id) ? [] : [`${target}\n`]));
  const text = lines.join('');
  return { name, text, pieces: [{ text, runs: [{ at: 0, from: 0, kind: 'code', exact: true }] }] };
}

/** The text of an XML part, a line per paragraph or row; its lines are those of that text, since nobody sees the XML. */
function xmlPart(name: string, xml: string, markup: Markup, addresses?: Addresses): Part {
  const flow = new Flow();
  const links: Piece[] = [];
  const openLinks: { depth: number; address: string; start: number; isMarked: boolean }[] = [];
  let isBracketed = false;
  let label = ''; // the words since the last link began
  const open: Kind[] = ['text'];
  let deleted = 0;
  let read = markup.text ? 0 : 1;
  let cells = 0;
  let isRaised = false;
  let isHidden = false; // the run is, as Word hides text
  const put = (text: string, kind = open.at(-1)) => {
    if (deleted > 0) return;
    flow.put(text, flow.length, isHidden ? 'comment' : kind);
    if (label.length < labelMax) label += text.slice(0, labelMax);
    if (text !== '') isBracketed = /[[(]$/.test(text);
  };
  const closeLink = () => {
    const { address, start, isMarked } = openLinks.pop() ?? { address: '', start: 0, isMarked: false };
    const end = flow.length;
    const beside = { start: isNoteMark(label, isMarked) ? start : end, end };
    const kind = open.at(-1) ?? 'text';
    links.push({ text: address, runs: [{ at: 0, from: start, kind, exact: false }], beside });
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
        const target = attributes[markup.link];
        const address = addresses && target !== undefined ? addresses.byName.get(target) : target;
        if (address === undefined || deleted > 0) return;
        addresses?.shown.add(target ?? '');
        openLinks.push({ depth: open.length, address, start: flow.length, isMarked: isBracketed });
        label = '';
      },
      ontext(text) {
        if (read > 0) put(isRaised && /^\d/.test(text) ? `^${text}` : text);
      },
      onclosetag(element) {
        if (openLinks.at(-1)?.depth === open.length) closeLink();
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
  return { name, text: piece.text, pieces: [piece, ...links] };
}
