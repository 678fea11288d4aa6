import { Parser } from 'htmlparser2';

const unseen = new Set(['script', 'style', 'template', 'noembed', 'noframes']);

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
 * Extracts the visible text of an HTML page: blocks and line breaks as lines, other line breaks as spaces. Stops if
 * the page nests too deeply, or has more text than allowed.
 */
export function htmlToText(html: string, lengthMax: number): PageText {
  const parts: string[] = [];
  let length = 0;
  let depth = 0;
  let hidden = 0;
  let kept = 0;
  const put = (text: string) => {
    if (hidden > 0) return;
    parts.push(text);
    length += text.length;
  };
  const parser = new Parser({
    onopentagname(name) {
      depth++;
      if (unseen.has(name)) hidden++;
      if (preformatted.has(name)) kept++;
      if (blocks.has(name)) put('\n');
    },
    ontext(text) {
      put(kept > 0 ? text : text.replaceAll(/[ \t\n\f\r]+/g, ' '));
    },
    onclosetag(name) {
      depth--;
      if (unseen.has(name)) hidden--;
      if (preformatted.has(name)) kept--;
      if (blocks.has(name)) put('\n');
    },
  });
  for (let at = 0; at < html.length; at += chunkLength) {
    parser.write(html.slice(at, at + chunkLength));
    const problem = depth > depthMax ? 'tooDeep' : length > lengthMax ? 'tooLong' : undefined;
    if (problem) return { text: '', problem };
  }
  parser.end();
  return { text: parts.join('') };
}
