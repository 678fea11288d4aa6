/** A stretch of a reference: plain text, text in italics, or an address. */
export type Piece = string | { readonly italic: string } | { readonly link: string };

/** One reference, before a format is chosen. */
export type Line = readonly Piece[];

/**
 * Tags a template whose values are pieces or lines, so that a style reads like the reference that it writes. Where
 * the template breaks into lines, the reference has a space; what the values hold stays as it is.
 */
export function line(texts: TemplateStringsArray, ...values: readonly (Piece | Line)[]): Line {
  return texts
    .flatMap((text, index) => [
      (index === 0 ? text.trimStart() : text).replaceAll(/\s*\n\s*/g, ' '),
      values[index] ?? '',
    ])
    .flat();
}

/** Text in italics. */
export const italic = (text: string): Piece => ({ italic: text });

/** An address that readers can follow. */
export const link = (url: string): Piece => ({ link: url });
