import { Flow, type Kind, type Piece, type Reader, stretch } from './piece.js';

/** A line of a text, with its end. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly indent: number;
  readonly isBlank: boolean;
}

/** What a line begins: how many lines of which kind from here on. */
export type Block = { readonly kind: Kind; readonly lines: number } | undefined;

/** Makes the reader of a format whose blocks are recognized by their lines, with inline code in backticks. */
export const byLines =
  (blockAt: (lines: readonly Line[], index: number) => Block, inline: RegExp): Reader =>
  (text) => {
    const flow = new Flow();
    const comments: Piece[] = [];
    const lines = linesOf(text);
    for (let index = 0; index < lines.length; ) {
      const line = lines[index] as Line;
      const block = blockAt(lines, index);
      if (block) {
        index += block.lines;
        const stretchText = text.slice(line.start, lines[index]?.start ?? text.length);
        if (block.kind === 'comment') comments.push(stretch(stretchText, line.start, 'comment'));
        else flow.put(stretchText, line.start, block.kind);
        continue;
      }
      let at = 0;
      for (const code of line.text.matchAll(inline)) {
        flow.put(line.text.slice(at, code.index), line.start + at);
        at = code.index + code[0].length;
        flow.put(code[0], line.start + code.index, 'code');
      }
      flow.put(line.text.slice(at), line.start + at);
      index++;
    }
    return [flow.piece(), ...comments];
  };

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end + 1);
    const rest = line.trimStart();
    lines.push({ text: line, start, indent: line.length - rest.length, isBlank: rest === '' });
    start += line.length;
  }
  return lines;
}

/** Counts the lines from an index on that are blank or indented by more than a number of signs. */
export function indentedLines(lines: readonly Line[], from: number, indent: number): number {
  let end = from;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.isBlank) continue;
    if (line.indent <= indent) break;
    end = index + 1;
  }
  return end - from;
}
