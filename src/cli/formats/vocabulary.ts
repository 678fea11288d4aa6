import type { Kind } from './piece.js';

/** How the text of an XML part is taken out of it. */
export interface Vocabulary {
  /** Elements that end a line, unless they stand in a cell, a note or the like. */
  readonly blocks: readonly string[];
  /** Tables, their cells, and their rows, each a line. */
  readonly table: string;
  readonly cell: string;
  readonly row: string;
  /** Elements whose text is read. */
  readonly text: readonly string[];
  /** Whether line breaks and tabs in the text are spaces. */
  readonly isCollapsed: boolean;
  /** Elements that stand for a sign. */
  readonly signs: Readonly<Record<string, string>>;
  /** Elements whose text is a comment. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** Elements whose text was deleted, or is given twice. */
  readonly deleted: readonly string[];
  /** Elements that readers see apart from the paragraph that they stand in. */
  readonly asides: readonly string[];
  /** What calls a note that stands in the text, and the note behind it. */
  readonly noteMark?: string;
  readonly note?: string;
  /** Attribute that holds the address of a link, or its name in the list of addresses of the part. */
  readonly link: string;
}

/** The elements of a .docx. */
export const word: Vocabulary = {
  blocks: ['w:p'],
  table: 'w:tbl',
  cell: 'w:tc',
  row: 'w:tr',
  text: ['w:t', 'm:t'],
  isCollapsed: false,
  signs: { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011', 'w:softHyphen': '\u00ad' },
  kinds: { 'w:comment': 'comment' },
  deleted: ['w:del', 'w:moveFrom', 'mc:Fallback'],
  asides: ['w:txbxContent'],
  link: 'r:id',
};

/** The elements of an .odt. */
export const openDocument: Vocabulary = {
  blocks: ['text:p', 'text:h'],
  table: 'table:table',
  cell: 'table:table-cell',
  row: 'table:table-row',
  text: ['text:p', 'text:h'],
  isCollapsed: true, // its writers indent
  signs: { 'text:note-citation': '^', 'text:s': ' ', 'text:tab': '\t', 'text:line-break': '\n' },
  kinds: { 'office:annotation': 'comment', 'text:hidden-text': 'comment' },
  deleted: ['text:tracked-changes', 'office:automatic-styles', 'office:font-face-decls', 'office:scripts'],
  asides: ['text:note-body', 'office:annotation', 'draw:text-box'],
  noteMark: 'text:note-citation',
  note: 'text:note-body',
  link: 'xlink:href',
};
