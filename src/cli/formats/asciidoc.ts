import { byLines } from './lines.js';

const fences: readonly (readonly [RegExp, 'comment' | 'code'])[] = [
  [/^\/{4,200}\s*$/, 'comment'],
  [/^(?:-{4,200}|\.{4,200}|```\w{0,40})\s*$/, 'code'],
];

/** Reads AsciiDoc: `//` and `////` make comments; listings, literals and what stands in backticks is code. */
export const asciidoc = byLines((lines, index) => {
  const line = lines[index]?.text ?? '';
  for (const [fence, kind] of fences) {
    if (!fence.test(line)) continue;
    const mark = line.startsWith('```') ? '```' : line.trimEnd();
    let end = index + 1;
    while (end < lines.length && lines[end]?.text.trimEnd() !== mark) end++;
    return { kind, lines: Math.min(end + 1, lines.length) - index };
  }
  return /^\/\/(?!\/)/.test(line) ? { kind: 'comment', lines: 1 } : undefined;
}, /`[^`\n]{1,400}`/g);
