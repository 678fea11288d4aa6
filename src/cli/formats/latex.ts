import { Flow, type Kind, type Piece, type Reader, stretch } from './piece.js';

const token =
  /\\(?:begin\{(?<environment>verbatim\*?|Verbatim\*?|lstlisting|minted|comment)\}|(?<verb>verb\*?|lstinline)(?![A-Za-z])|(?<address>url|href|nolinkurl|path)[ \t]{0,20}\{[^{}\n]{0,2000}\}|(?<off>iffalse)(?![A-Za-z])|(?<end>end\{document\})|[\s\S])|%/g;

const verbMax = 1000; // characters; it ends on its line

/**
 * Reads LaTeX: `%` starts a comment and joins its line to the next, as TeX reads it; verbatim text is code. What stands
 * behind the document, between `\iffalse` and `\fi`, and in `comment` is a comment.
 */
export const latex: Reader = (text) => {
  const flow = new Flow();
  const comments: Piece[] = [];
  const absent = new Set<string>(); // ends that do not occur again, so that each is searched for in vain only once
  let at = 0;
  const putTo = (end: number, kind: Kind = 'text') => {
    flow.put(text.slice(at, end), at, kind);
    at = end;
  };
  const leaveOut = (start: number, end: number) => {
    putTo(start);
    comments.push(stretch(text.slice(start, end), start, 'comment'));
    at = end;
  };
  const find = (end: string, from: number) => {
    const index = absent.has(end) ? -1 : text.indexOf(end, from);
    if (index < 0) absent.add(end);
    return index < 0 ? undefined : index + end.length;
  };
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const { environment, verb, off, end } = found.groups ?? {};
    const { index } = found;
    const next = index + found[0].length;
    if (found[0] === '%') {
      const line = text.indexOf('\n', index);
      leaveOut(index, line < 0 ? text.length : line);
      if (line >= 0 && startsLine(text, index)) at = line + 1;
      else if (line >= 0) at = joined(text, line);
    } else if (end) {
      putTo(next);
      if (next < text.length) leaveOut(next, text.length);
    } else if (off) {
      const close = find('\\fi', next);
      if (close !== undefined) leaveOut(index, close);
    } else if (environment) {
      const close = find(`\\end{${environment}}`, next);
      if (close === undefined) continue;
      if (environment === 'comment') leaveOut(index, close);
      else {
        putTo(index);
        putTo(close, 'code');
      }
    } else if (verb) {
      const close = text.slice(next + 1, next + verbMax).indexOf(text[next] ?? '');
      if (close < 0 || text.slice(next, next + 1 + close).includes('\n')) continue;
      putTo(index);
      putTo(next + close + 2, 'code');
    } else continue;
    token.lastIndex = Math.max(at, next);
  }
  putTo(text.length);
  return [flow.piece(), ...comments];
};

/** Whether only blanks stand before an index on its line. */
function startsLine(text: string, index: number): boolean {
  let before = index - 1;
  while (text[before] === ' ' || text[before] === '\t') before--;
  return before < 0 || text[before] === '\n';
}

/** Where TeX reads on behind a comment: at the first sign of the next line, unless that is empty. */
function joined(text: string, lineEnd: number): number {
  let next = lineEnd + 1;
  while (text[next] === ' ' || text[next] === '\t') next++;
  return text[next] === '\n' ? lineEnd : next;
}
