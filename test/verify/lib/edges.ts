const word = '[\\p{L}\\p{N}\\p{M}]';
const behindWord = new RegExp(`${word}$`, 'u');
const beforeWord = new RegExp(`^${word}`, 'u');

// half of a surrogate pair is no word, since the search goes by code units
const unit = (text: string, index: number) => text.charAt(index);

/** Whether a passage can end at a position, which is not inside a word or a number; step by step, from the rule. */
export function canEnd(text: string, position: number): boolean {
  const units = [-2, -1, 0, 1].map((offset) => unit(text, position + offset));
  const [beforeLast = '', last = '', here = '', next = ''] = units;
  if (behindWord.test(last) && beforeWord.test(here)) return false;
  const isApostrophe = (at: string, before: string, after: string) =>
    at === "'" && behindWord.test(before) && beforeWord.test(after);
  const isGrouping = (at: string, before: string, after: string) =>
    /^[., \t\u00A0\u202F]$/.test(at) && /^\p{N}$/u.test(before) && /^\p{N}$/u.test(after);
  return ![isApostrophe, isGrouping].some((joins) => joins(last, beforeLast, here) || joins(here, last, next));
}

/** Whether a passage can start at a position: a word begins there. */
export const canStart = (text: string, position: number) =>
  canEnd(text, position) && beforeWord.test(unit(text, position));
