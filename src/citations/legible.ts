import { countWhile } from '../halve.js';

/** What was left out before a character of a legible text, in the order of how strongly it separates words. */
type Gap = 'none' | 'hidden' | 'hyphen' | 'space';

/** A text without what layout, markup and transport added to it, and the way back to the original. */
export interface Legible {
  readonly text: string;
  /** Where a sign starts in the original. */
  readonly startOf: (at: number) => number;
  /** Where a sign ends in the original. */
  readonly endOf: (at: number) => number;
  /** What was left out directly before a sign. */
  readonly gapBefore: (at: number) => Gap;
}

const hyphens = String.raw`\-\u2010-\u2015\u2212\ufe63`;
const invisible = String.raw`\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff`;

// every repetition is bounded or of one sign, so that the time is linear
const skipped = [
  String.raw`[\s${invisible}]`,
  String.raw`(?<=[\r\n][ \t]{0,8}(?:>[ \t]{0,3}){0,9})>`, // quoted mail, and block quotes
  String.raw`(?<=[\r\n][ \t]{0,80})\d{1,4}(?=[ \t]{0,80}[\r\n]{0,4}\f)`, // a page number, of a page read from a PDF
  String.raw`(?<=[g-zG-Z][a-fA-F]{0,11})\d{1,4}(?=[ \t]{0,80}[\r\n]{1,4}\f)`, // the same behind an id, never behind a digest
  String.raw`</?[A-Za-z][A-Za-z0-9]{0,15}(?:\s(?:(?!facts)[^<>]){0,300})?/?>`, // an address stands in some tags
  String.raw`[${hyphens}](?=[^\S\r\n]{0,80}(?:[\r\n]|<[bw]b?r\b))`, // at the end of a line
  String.raw`\\-`, // a place for a hyphen in TeX, and a hyphen in Markdown
  String.raw`\\(?=[^A-Za-z0-9\s])`,
  String.raw`\\(?:allowbreak|linebreak|newline)\b(?:\{\})?`,
  String.raw`\{\}`,
  String.raw`%(?=\r?\n)`,
].join('|');

const coded = [
  String.raw`&(?:amp;){0,3}(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,15});`,
  '%(?:25){0,3}(?:[2-7][0-9A-Fa-f]|0[9AaDd])',
  '%[C-Fc-f][0-9A-Fa-f](?:%[89ABab][0-9A-Fa-f]){1,3}',
  String.raw`\\u(?:[0-9A-Fa-f]{4}|\{[0-9A-Fa-f]{1,6}\})`,
  String.raw`[\u2010-\u2015\u2212\ufe63\uff01-\uff5e]`,
].join('|');

const token = new RegExp(`(?<skipped>(?:${skipped})+)|(?<coded>${coded})`, 'gu');
const hyphenIn = new RegExp(String.raw`[${hyphens}\u00ad]`, 'u');
const spaceIn = /\s|<(?!\/?wbr)/u;
const isSkipped = new RegExp(`^[\\s${invisible}]$`, 'u');
const isHyphen = new RegExp(`^[${hyphens}]$`, 'u');

const named: Readonly<Record<string, string>> = {
  commat: '@',
  sol: '/',
  colon: ':',
  num: '#',
  period: '.',
  comma: ',',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  lowbar: '_',
  lsqb: '[',
  lbrack: '[',
  rsqb: ']',
  rbrack: ']',
  lcub: '{',
  lbrace: '{',
  rcub: '}',
  rbrace: '}',
  lt: '<',
  gt: '>',
  quot: '"',
  shy: '\u00ad',
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwj: '\u200d',
  zwnj: '\u200c',
  ZeroWidthSpace: '\u200b',
  NoBreak: '\u2060',
  Tab: '\t',
  NewLine: '\n',
};

/**
 * Leaves out what comes between the characters of a citation in print, email and markup: white space, hyphens at line
 * ends, invisible characters, tags, escapes. Decodes entities, percent-encoding, and wide and typographic characters.
 */
export function legible(text: string): Legible {
  const parts: string[] = [];
  const pieces = { at: [0], source: [0], length: [0], gap: ['none' as Gap] }; // length 0: as long as in the original
  let length = 0;
  let end = 0;
  let gap: Gap = 'none';
  const put = (part: string, source: number, sourceLength: number) => {
    if (part === '') return;
    pieces.at.push(length);
    pieces.source.push(source);
    pieces.length.push(sourceLength);
    pieces.gap.push(gap);
    parts.push(part);
    length += part.length;
    gap = 'none';
  };
  for (const { 0: found, index, groups } of text.matchAll(token)) {
    put(text.slice(end, index), end, 0);
    end = index + found.length;
    if (found === ' ') {
      gap = 'space'; // most are, and nothing is wider
      continue;
    }
    const sign = groups?.['coded'] === undefined ? undefined : decoded(found);
    if (sign === undefined || isSkipped.test(sign)) gap = wider(gap, gapOf(sign ?? found));
    else put(isHyphen.test(sign) ? '-' : sign, index, found.length);
  }
  put(text.slice(end), end, 0);
  const pieceOf = (at: number) => countWhile(pieces.at.length, (index) => (pieces.at[index] ?? 0) <= at) - 1; // the first is at 0
  const place = (at: number, isEnd: boolean) => {
    const piece = pieceOf(at);
    const source = pieces.source[piece] ?? 0;
    const coded = pieces.length[piece] ?? 0;
    if (coded > 0) return source + (isEnd ? coded : 0);
    return source + at - (pieces.at[piece] ?? 0) + (isEnd ? 1 : 0);
  };
  return {
    text: parts.join(''),
    startOf: (at) => (at >= length ? text.length : place(at, false)),
    endOf: (at) => place(at, true),
    gapBefore: (at) => {
      if (at >= length) return gap;
      const piece = pieceOf(at);
      return pieces.at[piece] === at ? (pieces.gap[piece] ?? 'none') : 'none';
    },
  };
}

/** What was decoded, or the text as it is. */
function decoded(code: string): string {
  if (code.startsWith('&')) return entity(code.slice(1, -1).replace(/^(?:amp;)+/, '')) ?? code;
  if (code.startsWith('\\')) return character(Number.parseInt(code.replaceAll(/[^0-9A-Fa-f]/g, ''), 16)) ?? code;
  if (code.startsWith('%')) return percent(code);
  return code >= '\uff01' ? String.fromCharCode(code.charCodeAt(0) - 0xfee0) : code;
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name] : undefined;
  const isHex = /^#x/i.test(name);
  return character(Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10));
}

// beyond the basic plane there is no sign that a citation has or may skip
const character = (code: number) => (code > 0 && code < 0xd800 ? String.fromCharCode(code) : undefined);

function percent(code: string): string {
  if (/^%[C-Fc-f]/.test(code)) {
    try {
      return decodeURIComponent(code);
    } catch {
      return code;
    }
  }
  return String.fromCharCode(Number.parseInt(code.slice(-2), 16));
}

function gapOf(left: string): Gap {
  if (hyphenIn.test(left)) return 'hyphen';
  return spaceIn.test(left) ? 'space' : 'hidden';
}

const order: readonly Gap[] = ['none', 'hidden', 'hyphen', 'space'];
const wider = (one: Gap, other: Gap) => (order.indexOf(one) > order.indexOf(other) ? one : other);
