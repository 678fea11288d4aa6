/** Makes a pattern that finds any of some words, as whole words. */
export const anyOf = (words: string, flags = 'giu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);
