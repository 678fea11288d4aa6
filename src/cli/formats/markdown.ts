import { Flow, type Piece, type Reader, stretch } from './piece.js';

// quotes and list items around what a line says
const prefix = /[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+)*/y;
const fence = /(?<mark>`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/y;
const listItem = / {0,3}(?:[-*+]|\d{1,9}[.)]|\[\^[^\]\n]{1,80}\]:)[ \t]/y;
const special = /[`<\\_\n]/g;
const punctuation = /[!-/:-@[-`{-~]/;
const word = /[\p{L}\p{N}]/u;

/**
 * Reads Markdown: code spans and blocks are code, HTML comments are comments, escapes and the underscores of emphasis
 * are dropped. The time is linear, unlike that of some Markdown parsers; a test compares the result with micromark.
 */
export const markdown: Reader = (text) => {
  const flow = new Flow();
  const comments: Piece[] = [];
  const closing = runsOfBackticks(text);
  let at = 0; // up to here everything has been put
  let lineStart = true;
  let afterBlank = true;
  let inList = false;
  let hasCommentEnd = true;
  let paragraphEnd = 0;
  const putTo = (end: number, kind: 'text' | 'code' = 'text') => {
    flow.put(text.slice(at, end), at, kind);
    at = end;
  };
  let index = 0;
  while (index < text.length) {
    if (lineStart) {
      lineStart = false;
      const end = endOfLine(text, index);
      const code = matchAt(fence, text, index + (matchAt(prefix, text, index)?.length ?? 0));
      if (code !== undefined) {
        putTo(index);
        putTo(endOfFence(text, end, code), 'code');
        index = at;
        lineStart = afterBlank = true;
        continue;
      }
      const isBlank = text.slice(index, end).trim() === '';
      if (!isBlank) {
        const isItem = matchAt(listItem, text, index) !== undefined;
        if (isItem) inList = true;
        else if (afterBlank && !/[ \t]/.test(text[index] ?? '')) inList = false;
        if (afterBlank && !inList && /^(?: {4}| {0,3}\t)/.test(text.slice(index, index + 4))) {
          putTo(index);
          putTo(end, 'code');
          index = end;
          lineStart = true; // a further line of it is code too
          continue;
        }
      }
      afterBlank = isBlank;
      if (isBlank) {
        index = end;
        lineStart = true;
        continue;
      }
    }
    special.lastIndex = index;
    const found = special.exec(text);
    if (!found) break;
    index = found.index;
    const sign = found[0];
    if (sign === '\n') {
      index++;
      lineStart = true;
    } else if (sign === '`') {
      const length = closing.lengthAt(index);
      if (paragraphEnd <= index) paragraphEnd = endOfParagraph(text, index);
      const end = closing.next(length, index + length);
      if (end !== undefined && end < paragraphEnd) {
        putTo(index);
        putTo(end + length, 'code');
        index = at;
      } else index += length;
    } else if (sign === '<' && hasCommentEnd && text.startsWith('<!--', index)) {
      const end = text.indexOf('-->', index + 2);
      hasCommentEnd = end >= 0;
      if (hasCommentEnd) {
        putTo(index);
        comments.push(stretch(text.slice(index, end + 3), index, 'comment'));
        at = index = end + 3;
      } else index++;
    } else if (sign === '\\' && punctuation.test(text[index + 1] ?? '')) {
      // \@id is no citation, while sco-facts\@… is one
      if (text[index + 1] !== '@' || word.test(text[index - 1] ?? '')) {
        putTo(index);
        at = index + 1;
      }
      index += 2;
    } else if (sign === '_') {
      let end = index;
      while (text[end] === '_') end++;
      if (!word.test(text[index - 1] ?? '') || !word.test(text[end] ?? '')) {
        putTo(index);
        at = end;
      }
      index = end;
    } else index++;
  }
  putTo(text.length);
  return [flow.piece(), ...comments];
};

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

/** The index behind the end of a line. */
function endOfLine(text: string, index: number): number {
  const end = text.indexOf('\n', index);
  return end < 0 ? text.length : end + 1;
}

function endOfParagraph(text: string, index: number): number {
  const blank = /\n[ \t>]*\n/g;
  blank.lastIndex = index;
  return blank.exec(text)?.index ?? text.length;
}

/** The index behind a fenced block whose first line ends at an index; one that is not closed goes to the end. */
function endOfFence(text: string, start: number, mark: string): number {
  let index = start;
  while (index < text.length) {
    const end = endOfLine(text, index);
    const line = text
      .slice(index, end)
      .replace(/^[ \t>]+/, '')
      .trimEnd();
    if (line.length >= mark.length && line === mark.charAt(0).repeat(line.length)) return end;
    index = end;
  }
  return index;
}

/** All runs of backticks in a text, so that each search for the end of a code span goes on where the last one stopped. */
function runsOfBackticks(text: string) {
  const byLength = new Map<number, { at: number[]; next: number }>();
  const lengths = new Map<number, number>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    lengths.set(index, run.length);
    const runs = byLength.get(run.length) ?? { at: [], next: 0 };
    runs.at.push(index);
    byLength.set(run.length, runs);
  }
  return {
    lengthAt: (index: number) => {
      const known = lengths.get(index);
      if (known !== undefined) return known;
      let end = index; // the first backtick was escaped
      while (text[end] === '`') end++;
      return end - index;
    },
    next: (length: number, from: number) => {
      const runs = byLength.get(length);
      if (!runs) return undefined;
      while ((runs.at[runs.next] ?? Infinity) < from) runs.next++;
      return runs.at[runs.next];
    },
  };
}
