import { Parser } from 'htmlparser2';
import { isBlock } from '../html.js';
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

const cells = new Set(['td', 'th']);
const cdata = '<![CDATA[';

const hiding = /(?:^|;)\s{0,20}(?:display\s{0,20}:\s{0,20}none|visibility\s{0,20}:\s{0,20}hidden)/i;

/**
 * Reads HTML and XHTML: entities are decoded, tags dropped, `<script/>` is empty. Comments and hidden elements are
 * comments; scripts and what is marked as code are code. Values of attributes are read too, since links stand there.
 */
export const html: Reader = (text) => {
  const flow = new Flow();
  const others: Piece[] = [];
  const open: Kind[] = [];
  const links: Piece[][] = []; // of each open element: the addresses that it shows something for
  let ownLinks: Piece[] = [];
  let isRaised = false;
  let tooDeep = false;
  const breakAt = (name: string) => {
    const sign = cells.has(name) ? ' | ' : name === 'br' ? '\n' : '\n\n';
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
        links.push(ownLinks);
        ownLinks = [];
        isRaised = name === 'sup';
        breakAt(name);
      },
      ontext(data) {
        const start = parser.startIndex + (text.startsWith(cdata, parser.startIndex) ? cdata.length : 0);
        const exact = text.startsWith(data, start);
        if (isRaised && /^\d/.test(data)) flow.put('^', start, open.at(-1), false); // 12² is no 122
        isRaised = false;
        flow.put(data, start, open.at(-1), exact);
      },
      onclosetag(name) {
        open.pop();
        others.push(...(links.pop() ?? []).map((piece) => ({ ...piece, beside: flow.length })));
        breakAt(name);
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
  return [flow.piece(), ...others];
};

/** Where the value of an attribute starts whose name starts at an index. */
function startOfValue(text: string, nameStart: number): number {
  const before = /[^\s=>]{0,200}\s{0,200}=\s{0,200}["']?/y;
  before.lastIndex = nameStart;
  return before.test(text) ? before.lastIndex : nameStart;
}
