/** Makes a pattern that finds any of some words, as whole words. */
export const anyOf = (words: string, flags = 'giu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replaceAll('\\w', '[\\p{L}\\p{N}_]')})(?![\\p{L}\\p{N}])`, flags);
