import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evenOut } from './cases.js';
import { run } from './tools.js';

/** A page so wide that no entry wraps, so that what was printed can be searched. */
const wide = String.raw`\documentclass{article}
\pdfpagewidth=12000pt \pdfpageheight=12000pt \textwidth=11000pt \textheight=11000pt \hoffset=0pt
\usepackage{url}`;

/** Characters that pdflatex has no glyph for, in any bibliography: each is printed as a word instead. */
function placeholders(text: string): string {
  const unknown = new Set([...text].filter((char) => /[^\0-\u00ff\u0130-\u0161\u2010-\u2026]|[Đđð]/u.test(char)));
  return [...unknown].map((char) => `\\DeclareUnicodeCharacter{${hex(char)}}{(${hex(char)})}\n`).join('');
}

const hex = (char: string) => (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** Writes `name.tex`, which prints the bibliography that `body` asks for. */
export function writeDocument(folder: string, name: string, preamble: string, body: string, entries: string): void {
  const document = `${wide}\n${preamble}\n${placeholders(entries)}\\begin{document}\n${body}\n\\end{document}\n`;
  writeFileSync(join(folder, `${name}.tex`), document);
}

/** Runs LaTeX, which fails on the first error. */
export function latex(folder: string, name: string): string {
  return run(folder, 'pdflatex', ['-halt-on-error', '-interaction=nonstopmode', name]);
}

/** The text of `name.pdf`, a line an entry. */
export function textOfPdf(folder: string, name: string): string {
  return run(folder, 'pdftotext', ['-raw', `${name}.pdf`, '-']);
}

/** What the default font encoding prints as other characters, or as a rule, in one form. */
export function evenOutPrint(text: string): string {
  const plain = text.replaceAll('˜', '~').replaceAll('ˆ', '^').replaceAll('_', '').normalize('NFKC');
  return evenOut(plain);
}

export function isAscii(text: string): boolean {
  return /^[\0-\u007f]*$/.test(text);
}
