import { Parser } from 'htmlparser2';
import { tagText } from '../../lint/markup.js';
import { isNoteMark, labelMax } from '../../lint/note-mark.js';
import { isBlock } from '../html.js';
import { withAsides } from './asides.js';
import { HtmlNotes, saysNote } from './html-notes.js';
import { Flow, type Kind, type Piece, type Reader, stretch } from './piece.js';

const chunkLength = 64 * 1024; // the parser holds what it was given until the end of a tag
const depthMax = 10_000; // the parser's time grows with the depth; pages nest some dozens of elements

const kinds: Readonly<Record<string, Kind>> = {
  script: 'code', // JSON-LD
  code: 'code',
  pre: 'code',
  kbd: 'code',
  samp: 'code',
  template: 'comment',
  style: 'comment',
};

const tables = new Set(['td', 'th', 'tr', 'dt', 'dd']);
const cdata = '<![CDATA[';

const hiding = /(?:^|;)\s{0,20}(?:display\s{0,20}:\s{0,20}none|visibility\s{0,20}:\s{0,20}hidden)/i;

/**
 * Reads HTML and XHTML: entities are decoded, tags dropped, `<script/>` is empty. Comments and hidden elements are
 * comments; scripts and what is marked as code are code. Values of attributes are read too, since links stand there. Notes
 * are moved to the paragraphs that call them.
 */
export const html: Reader = (text) => {
  const flow = new Flow();
  const others: Piece[] = [];
  const open: Kind[] = [];
  const notes = new HtmlNotes();
  const links: Link[] = []; // of each open element
  let ownLinks: Piece[] = [];
  let label = ''; // the words since the last link began
  let isRaised = false;
  let isBracketed = false;
  let tooDeep = false;
  const breakAt = (name: string, isClosing: boolean) => {
    const sign = name === 'br' ? '\n' : tables.has(name) ? tagText(name, isClosing) : '\n\n';
    if (isBlock(name)) flow.put(sign, parser.startIndex, 'text', false);
  };
  const parser: Parser = new Parser(
    {
      onattribute(name, value) {
        if (value.length < 2) return;
        const from = startOfValue(text, parser.startIndex);
        const exact = text.startsWith(value, from);
        const piece = { text: value, runs: [{ at: 0, from, kind: open.at(-1) ?? 'text', exact }] };
        (name === 'href' || name === 'cite' ? ownLinks : others).push(piece);
      },
      onopentag(name, attributes) {
        const isHidden = 'hidden' in attributes || hiding.test(attributes['style'] ?? '');
        const outer = open.at(-1) ?? 'text';
        const own = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
        open.push(outer === 'comment' || isHidden ? 'comment' : (own ?? outer));
        const isMarked = isRaised || isBracketed;
        const { href } = attributes;
        const note = href?.startsWith('#') ? { note: href.slice(1), saysNote: saysNote(attributes) } : {};
        links.push({ pieces: ownLinks, start: flow.length, isMarked, ...note });
        notes.open(name, attributes, flow.length);
        if (ownLinks.length > 0) label = '';
        ownLinks = [];
        isRaised = name === 'sup';
        breakAt(name, false);
      },
      ontext(data) {
        const start = parser.startIndex + (text.startsWith(cdata, parser.startIndex) ? cdata.length : 0);
        const exact = text.startsWith(data, start);
        const isPower = isRaised && /^\d/.test(data); // 12² is no 122
        if (isPower) flow.put('^', start, open.at(-1), false);
        isRaised = false;
        isBracketed = /[[(]$/.test(data);
        if (label.length < labelMax) label += `${isPower ? '^' : ''}${data.slice(0, labelMax)}`;
        flow.put(data, start, open.at(-1), exact);
      },
      onclosetag(name) {
        open.pop();
        const { pieces, start, isMarked, note, saysNote } = links.pop() ?? noLink;
        const end = flow.length;
        const isMark = isNoteMark(label, isMarked);
        const beside = { start: isMark ? start : end, end };
        // a letter may also be one of an index
        const isNote = saysNote || (isMark && (isMarked || /^\s*[\^[*†]/.test(label)));
        if (note && isNote) notes.mark(note, { start, end });
        notes.close(end);
        others.push(...pieces.map((piece) => ({ ...piece, beside })));
        breakAt(name, true);
      },
      oncomment(data) {
        others.push(stretch(data, parser.startIndex + '<!--'.length, 'comment'));
      },
    },
    { recognizeSelfClosing: true, recognizeCDATA: true, decodeEntities: true },
  );
  for (let at = 0; at < text.length && !tooDeep; at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength));
    tooDeep = open.length > depthMax;
  }
  if (tooDeep) return [stretch(text, 0, 'text')];
  parser.end();
  return withAsides([flow.piece(), ...others], notes.asides, notes.breaks);
};

/** What an open element links to. */
interface Link {
  readonly pieces: readonly Piece[];
  readonly start: number;
  readonly isMarked: boolean;
  /** The id within the page, and whether the link says that a note has it. */
  readonly note?: string;
  readonly saysNote?: boolean;
}

const noLink: Link = { pieces: [], start: 0, isMarked: false };

/** Where the value of an attribute starts whose name starts at an index. */
function startOfValue(text: string, nameStart: number): number {
  const before = /[^\s=>]{0,200}\s{0,200}=\s{0,200}["']?/y;
  before.lastIndex = nameStart;
  return before.test(text) ? before.lastIndex : nameStart;
}
