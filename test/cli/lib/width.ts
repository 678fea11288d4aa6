/** The width of the longest line of a text, in characters. */
export const widthOf = (text: string): number => Math.max(...text.split('\n').map((line) => [...line].length));
