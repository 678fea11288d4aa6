import { bodies, documents, measures, people } from './attribution-words.js';

const whole = (words: string) => new RegExp(`^(?:${words})$`, 'iu');
const isDocument = whole(documents);
const isOther = whole(`${people}|${bodies}|him|her|them|it|others`);
const isMeasure = whole(measures);
const stops = whole('of|in|on|at|for|from|by|to|with|about|is|are|was|were|has|have|and|or|but|as|that|which|who');
const nameOrSign = /^(?:\p{Lu}|\ufffc)/u;
const wordsMax = 8;

/**
 * Whether a text begins with somebody or something that can state things: "the annual report of …", "Alimov, …". The head
 * of the phrase decides, so the ministry's plan is none.
 */
export function beginsWithSource(text: string, kind: 'any' | 'document' = 'any'): boolean {
  const words = /^[^,;:()]{0,120}/u.exec(text)?.[0].trim().split(/\s+/u).slice(0, wordsMax) ?? [];
  for (const [index, word] of words.entries()) {
    const bare = word.replace(/[.!?”"]+$/u, '');
    const next = (words[index + 1] ?? '').replace(/[.!?”"]+$/u, '');
    if (isMeasure.test(bare) || stops.test(bare)) return false;
    if (/[’']s?$/u.test(bare) || isMeasure.test(next)) continue;
    if (bare.startsWith('\ufffc')) return true;
    if (isDocument.test(bare)) return true;
    if (kind === 'any' && (isOther.test(bare) || (nameOrSign.test(bare) && !/^(?:The|A|An|Its|His|Her)$/u.test(bare))))
      return true;
  }
  return false;
}
