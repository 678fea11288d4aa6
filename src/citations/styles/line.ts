/** A stretch of a reference: plain text, text in italics, or an address that readers can follow. */
export type CitationPiece = string | { readonly italic: string } | { readonly link: string };

/** One reference, before a format is chosen. */
export type CitationLine = readonly CitationPiece[];

/**
 * Tags a template whose values are pieces or lines, so that a style reads like the reference that it writes. Where
 * the template breaks into lines, the reference has a space; what the values hold stays as it is.
 */
export function line(texts: TemplateStringsArray, ...values: readonly (CitationPiece | CitationLine)[]): CitationLine {
  return texts
    .flatMap((text, index) => [
      (index === 0 ? text.trimStart() : text).replaceAll(/\s*\n\s*/g, ' '),
      values[index] ?? '',
    ])
    .flat();
}

/** Returns text in italics. */
export const italic = (text: string): CitationPiece => ({ italic: text });

/** Returns an address that readers can follow. */
export const link = (url: string): CitationPiece => ({ link: url });

/** Whether a value is a line, as the function of a user's style should return. */
export function isLine(value: unknown): value is CitationLine {
  return Array.isArray(value) && value.every(isPiece);
}

function isPiece(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'string';
  return 'italic' in value ? typeof value.italic === 'string' : 'link' in value && typeof value.link === 'string';
}
