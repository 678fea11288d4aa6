import { keyMention } from './key.js';
import type { Mention } from './mention.js';

// as pandoc reads keys: punctuation only inside them, never twice in a row; a letter before the @ makes it an address
const key =
  /(?<![\p{L}\p{N}_@/.\\])@(?:\{(?<braced>[^{}\s]{1,200})\}|(?<plain>[A-Za-z0-9_]{1,60}(?:[:.#$%&+?<>~/-][A-Za-z0-9_]{1,60}){0,10}))/dgu;

/** Finds keys in citations of pandoc, Quarto and Typst: `[@one; -@two, p. 3]`, `@one`, `@{one}`. */
export function pandocKeys(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const { 0: whole, index, groups } of text.matchAll(key)) {
    const { braced, plain = '' } = groups ?? {};
    const start = index + (braced === undefined ? '@' : '@{').length;
    mentions.push(...keyMention('pandoc', braced ?? plain, start, { start: index, end: index + whole.length }));
  }
  return mentions;
}
