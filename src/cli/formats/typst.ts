import { Flow, type Kind, type Piece, type Reader, stretch } from './piece.js';

const token = /\\[\s\S]|\/\/|\/\*|\*\/|`+/g;

/** Reads Typst: `//` and the nested `/*` make comments, and raw text is code. The `//` of an address is none. */
export const typst: Reader = (text) => {
  const flow = new Flow();
  const comments: Piece[] = [];
  let at = 0;
  const take = (start: number, end: number, kind: Kind) => {
    flow.put(text.slice(at, start), at);
    if (kind === 'comment') comments.push(stretch(text.slice(start, end), start, kind));
    else flow.put(text.slice(start, end), start, kind);
    at = end;
  };
  let depth = 0;
  let commentStart = 0;
  let raw: { readonly start: number; readonly length: number } | undefined;
  for (const { 0: sign, index } of text.matchAll(token)) {
    const end = index + sign.length;
    if (index < at) continue; // within a comment that was taken to the end of its line
    if (depth > 0) {
      if (sign === '/*') depth++;
      if (sign === '*/' && --depth === 0) take(commentStart, end, 'comment');
    } else if (raw) {
      if (sign.startsWith('`') && sign.length >= raw.length) {
        take(raw.start, end, 'code');
        raw = undefined;
      }
    } else if (sign === '//' && text[index - 1] !== ':') {
      const line = text.indexOf('\n', index);
      take(index, line < 0 ? text.length : line, 'comment');
    } else if (sign === '/*') {
      depth = 1;
      commentStart = index;
    } else if (sign.startsWith('`') && sign.length !== 2) raw = { start: index, length: sign.length };
  }
  if (depth > 0) take(commentStart, text.length, 'comment'); // as Typst reads what is not closed
  flow.put(text.slice(at), at);
  return [flow.piece(), ...comments];
};
