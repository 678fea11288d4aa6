import { byLines, indentedLines } from './lines.js';

const directive = /^\s*\.\. [\w:+.-]{1,80}::/;
const code = /^\s*\.\. (?:code|code-block|sourcecode|highlight|parsed-literal)::/;
const comment = /^\s*\.\.(?:\s(?!\s*(?:[\w:+.-]{1,80}::|\[[^\]]{1,80}\]|_|\|))|\s*$)/;

/** Reads reStructuredText: `..` starts a comment; literals and literal blocks are code. */
export const rst = byLines((lines, index) => {
  const line = lines[index];
  if (!line || line.isBlank) return undefined;
  const inside = () => indentedLines(lines, index + 1, line.indent);
  if (comment.test(line.text)) {
    // an empty comment ends at the blank line behind it
    return { kind: 'comment', lines: line.text.trim() === '..' && lines[index + 1]?.isBlank ? 1 : 1 + inside() };
  }
  if (code.test(line.text)) return { kind: 'code', lines: 1 + inside() };
  const before = lines[index - 1];
  if (before?.isBlank && index > 1) {
    let opener = index - 1;
    while (lines[opener]?.isBlank) opener--;
    const text = lines[opener];
    if (text && /::\s*$/.test(text.text) && !directive.test(text.text) && line.indent > text.indent) {
      return { kind: 'code', lines: indentedLines(lines, index, text.indent) };
    }
  }
  return undefined;
}, /``[^`\n](?:[^`\n]|`(?!`)){0,400}``/g);
