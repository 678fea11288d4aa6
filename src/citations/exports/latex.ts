/** Commands that LaTeX, BibTeX, biber and pandoc all read as the character. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '$<$', // biber would turn \textless into <, which the default font encoding prints as an exclamation mark
  '>': '$>$',
  '|': '$|$', // pandoc drops \textbar
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

// BibTeX counts braces even behind a backslash, and pandoc drops \textbraceleft: a brace without its partner is
// balanced by one inside \vphantom, which has no width and is read by no tool as text
const unpaired: Readonly<Record<string, string>> = { '{': '\\{\\vphantom{\\}}', '}': '\\vphantom{\\{}\\}' };

const ligatures = ['--', '``', "''", '!`', '?`', ',,', '$$']; // TeX reads each pair as one character

/**
 * Writes plain text as LaTeX, for a field of a bibliography.
 *
 * @param text - One line.
 * @param write - Writes a character that LaTeX does not treat specially; by default as it is.
 */
export function latexText(text: string, write = (char: string) => char): string {
  const chars = [...text];
  const lonely = unpairedBraces(chars);
  let latex = '';
  chars.forEach((char, index) => {
    const brace = char === '{' || char === '}';
    const written = lonely.has(index)
      ? unpaired[char]
      : brace
        ? `\\${char}`
        : Object.hasOwn(commands, char)
          ? commands[char]
          : undefined;
    const token = written ?? write(char);
    latex += ligatures.includes(latex.slice(-1) + token.slice(0, 1)) ? `{}${token}` : token;
  });
  return latex;
}

function unpairedBraces(chars: readonly string[]): ReadonlySet<number> {
  const open: number[] = [];
  const lonely = new Set<number>();
  chars.forEach((char, index) => {
    if (char === '{') open.push(index);
    else if (char === '}' && open.pop() === undefined) lonely.add(index);
  });
  for (const index of open) lonely.add(index);
  return lonely;
}
