import { latexText } from './latex.js';

const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
};

/** Without an extra font encoding, LaTeX has a command for these; other characters stay as they are, in UTF-8. */
const letters: Readonly<Record<string, string>> = {
  ß: '\\ss{}',
  æ: '\\ae{}',
  Æ: '\\AE{}',
  œ: '\\oe{}',
  Œ: '\\OE{}',
  ø: '\\o{}',
  Ø: '\\O{}',
  ł: '\\l{}',
  Ł: '\\L{}',
  ı: '\\i{}',
  '–': '--',
  '—': '---',
  '‘': '`',
  '’': "'",
  '“': '``',
  '”': "''",
  '\u00a0': '~',
};

/** Writes plain text as LaTeX, in ASCII if there are commands for it, since classic BibTeX sorts and measures bytes. */
export function asciiLatexText(text: string): string {
  return latexText(
    text.normalize('NFC'),
    (char) => (Object.hasOwn(letters, char) ? letters[char] : accented(char)) ?? char,
  );
}

function accented(char: string): string | undefined {
  const [letter = '', mark = '', more] = char.normalize('NFD');
  const command = Object.hasOwn(accents, mark) ? accents[mark] : undefined;
  return command !== undefined && more === undefined && /^[A-Za-z]$/.test(letter)
    ? `\\${command}{${letter}}`
    : undefined;
}
