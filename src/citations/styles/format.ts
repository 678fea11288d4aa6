import { escapeHtml } from './html.js';
import type { CitationLine } from './line.js';
import { escapeMarkdown } from './markdown.js';

/** The formats, the default first. */
export const citationFormats = ['text', 'markdown', 'html'] as const;

/** The format of a reference: plain text, Markdown or HTML. */
export type CitationFormat = (typeof citationFormats)[number];

interface Writer {
  text(text: string): string;
  italic(text: string): string;
  link(url: string): string;
}

const asIs = (text: string) => text;

const writers: Readonly<Record<CitationFormat, Writer>> = {
  text: { text: asIs, italic: asIs, link: asIs },
  markdown: { text: escapeMarkdown, italic: (text) => `*${escapeMarkdown(text)}*`, link: (url) => `<${url}>` },
  html: {
    text: escapeHtml,
    italic: (text) => `<i>${escapeHtml(text)}</i>`,
    link: (url) => `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`,
  },
};

/** Writes a line in a format; the same words in each. */
export function write(line: CitationLine, format: CitationFormat): string {
  const writer = writers[format];
  const written = line.map((piece) => {
    if (typeof piece === 'string') return writer.text(onOneLine(piece));
    return 'italic' in piece ? writer.italic(onOneLine(piece.italic)) : writer.link(piece.link);
  });
  return written.join('');
}

/** Replaces line breaks and control characters, since a title with them could pass as further entries. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
