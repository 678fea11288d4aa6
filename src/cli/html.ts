import { type Handler, Parser } from 'htmlparser2';
import { isXhtml } from './decode.js';

const unseen = new Set(['script', 'style', 'template', 'noembed', 'noframes']);
const unseenInSvg = new Set(['title', 'desc', 'metadata']); // a browser shows them as a hint at most

/** Checks whether attributes hide an element. What a style sheet hides is not known here. */
const isHidden = ({ hidden, style = '', 'aria-hidden': ariaHidden }: Readonly<Record<string, string>>) =>
  hidden !== undefined ||
  ariaHidden?.trim().toLowerCase() === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(style);

// what a browser sets on lines of its own; cells of tables too, since forums keep posts in them
const blocks = new Set(
  `address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre
  search section select summary table tbody td textarea tfoot th thead title tr ul`.split(/\s+/),
);
/** Checks whether an element stands on lines of its own. */
export const isBlock = (name: string): boolean => blocks.has(name);

const preformatted = new Set(['pre', 'textarea', 'listing', 'xmp']);

const chunkLength = 64 * 1024; // the parser holds what it was given until the end of a tag
const depthMax = 10_000; // the parser's time grows with the depth; pages nest some dozens of elements

/** The text of a page, or the reason why it was not read to its end. */
export interface PageText {
  readonly text: string;
  readonly problem?: 'tooDeep' | 'tooLong' | undefined;
}

/**
 * Extracts the visible text of an HTML or XHTML page: blocks and line breaks as lines, other line breaks as spaces.
 * Leaves out what an element's name, attributes or style hide. Stops if the page nests too deeply, or has more text than
 * allowed.
 */
export function htmlToText(html: string, lengthMax: number): PageText {
  const hides: boolean[] = []; // for each open element
  const parts: string[] = [];
  let length = 0;
  let depth = 0;
  let hidden = 0;
  let kept = 0;
  let svg = 0;
  const put = (text: string) => {
    if (hidden > 0) return;
    parts.push(text);
    length += text.length;
  };
  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      depth++;
      if (name === 'svg') svg++;
      const hidesThis = unseen.has(name) || (svg > 0 && unseenInSvg.has(name)) || isHidden(attributes);
      hides.push(hidesThis);
      if (hidesThis) hidden++;
      if (preformatted.has(name)) kept++;
      if (blocks.has(name)) put('\n');
    },
    ontext(text) {
      put(kept > 0 ? text : text.replaceAll(/[ \t\n\f\r]+/g, ' '));
    },
    onclosetag(name) {
      depth--;
      if (name === 'svg') svg--;
      if (blocks.has(name)) put('\n'); // before it is seen again: a hidden block breaks no line
      if (hides.pop()) hidden--;
      if (preformatted.has(name)) kept--;
    },
  };
  const parser = new Parser(handler, isXhtml(html) ? { recognizeSelfClosing: true, recognizeCDATA: true } : {});
  for (let at = 0; at < html.length; at += chunkLength) {
    parser.write(html.slice(at, at + chunkLength));
    const problem = depth > depthMax ? 'tooDeep' : length > lengthMax ? 'tooLong' : undefined;
    if (problem) return { text: '', problem };
  }
  parser.end();
  return { text: parts.join('') };
}
