// a figure with its thousands apart: by comma, point, apostrophe, or a space of any width
const grouped =
  /(?<![\p{L}\p{N}]|\p{N}[.,])[1-9]\p{N}{0,2}(?:[.,'’\u0020\u00a0\u2009\u202f]\p{N}{3})+(?![\p{L}\p{N}]|[.,]\p{N})/gu;
const decimalComma = /(?<=\p{N}),(?=\p{N})/gu;
const possessive = /(?<=\p{L})['’]s(?!\p{L})/gu;
const word = /\p{N}+(?:\.\p{N}+)*(?!\p{L})|[\p{L}\p{N}]+/gu;
const humps = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;

/**
 * Splits text into terms. A figure is one term however its thousands and decimals are set off, and an id counts whole
 * and by its words.
 */
export function termsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(grouped, (figure) => figure.replaceAll(/\P{N}/gu, ''))
    .replaceAll(decimalComma, '.')
    .replaceAll(possessive, '');
  return (plain.match(word) ?? []).flatMap((term) => {
    const parts = /\p{Ll}\p{Lu}/u.test(term) ? (term.match(humps) ?? []) : [];
    return [term, ...parts].map((part) => part.toLowerCase());
  });
}

/** Whether a term is a figure. A figure must not be found by a similar one. */
export const isFigure = (term: string): boolean => /^\p{N}/u.test(term);
