import { latexText } from '../../src/citations/exports/latex.js';
import { printedFields, type ValueTable } from './value-table.js';

type Fields = ReturnType<typeof printedFields>;

// numbers go through siunitx if the document loads it; a macro of a fact expands, so that it can stand in \href
const definitions = String.raw`\makeatletter
\protected\def\sco@number#1#2{\ifdefined\num\num{#1}\else#2\fi}
\def\sco@fact#1#2{\def\sco@id{#1}\def\sco@name{#2}}
\long\def\sco@set#1#2#3{%
  \expandafter\def\csname sco@\sco@id @#1\endcsname{#3}%
  \expandafter\def\csname sco\sco@name#2\endcsname{#3}}
\long\def\sco@say#1#2{\expandafter\def\csname sco@\sco@id @#1\endcsname{#2}}
\DeclareRobustCommand\scofact[2][figure]{%
  \ifcsname sco@#2@withdrawn\endcsname
    \PackageWarning{sco-facts}{The fact '#2' is withdrawn: \csname sco@#2@withdrawn\endcsname}%
  \fi
  \ifcsname sco@#2@#1\endcsname
    \csname sco@#2@#1\endcsname
  \else
    \PackageError{sco-facts}{No fact '#2' with the field '#1'}{Compare the list in values.json.}%
  \fi}
`;

/** The fields with a macro of their own, and how its name ends. */
const endings: Readonly<Record<string, string>> = {
  value: '',
  figure: 'Figure',
  period: 'Period',
  phrase: 'Phrase',
  verdict: 'Verdict',
  key: 'Key',
  url: 'Url',
};

/** The text of `values.tex`: `\scofact[field]{id}` for every fact, and macros such as `\scoRatsArrestsFigure`. */
export function valuesTex(table: ValueTable, version: string): string {
  const rows = Object.entries(table).map(([id, row]) => [id, printedFields(row)] as const);
  refuseDoubles(rows);
  const facts = rows.map(([id, fields]) => `\\sco@fact{${id}}{${macroName(id)}}%\n${linesOf(fields).join('')}`);
  const usage = `% sco-facts ${version}: \\input this file, then \\scofact{id} or \\scofact[field]{id}\n`;
  return `${usage}${definitions}${facts.join('')}\\makeatother\n`;
}

function linesOf(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    if (typeof value === 'object') {
      return Object.entries(value).map(([part, text]) => `\\sco@say{${part}-${field}}{${tex(text)}}%\n`);
    }
    const ending = endings[field];
    const command = ending === undefined ? `\\sco@say{${field}}` : `\\sco@set{${field}}{${ending}}`;
    return [`${command}{${tex(value)}}%\n`];
  });
}

const digits = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** An id as part of a macro's name, which TeX admits letters in alone. */
export const macroName = (id: string): string =>
  `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`.replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? '');

/** Writes a number, or plain text; TeX reads any space but the ordinary one as a sign of a font that may lack it. */
function tex(value: unknown): string {
  if (typeof value === 'number') return `\\sco@number{${value}}{${new Intl.NumberFormat('en').format(value)}}`;
  const spaces: Readonly<Record<string, string>> = { '\u00a0': '~', '\u202f': '\\,', '\u2009': '\\,' };
  return latexText(String(value).replaceAll(/\s*[\n\r]\s*/g, ' '), (char) => spaces[char] ?? char);
}

/** Refuses two macros of one name, of which the second would silently win. */
function refuseDoubles(rows: readonly (readonly [string, Fields])[]): void {
  const first = new Map<string, string>();
  for (const [id, fields] of rows) {
    for (const field of Object.keys(fields).filter((name) => Object.hasOwn(endings, name))) {
      const name = `\\sco${macroName(id)}${endings[field]}`;
      const other = first.get(name);
      if (other !== undefined) throw new Error(`${other} and ${id} both have the macro ${name}; rename one`);
      first.set(name, id);
    }
  }
}
