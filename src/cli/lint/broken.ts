import type { Mention } from './mention.js';

// starts as a key or as the address of a fact does; npm install sco-facts@0.1.0 and addresses of other files do not
const start =
  /(?<![\p{L}\p{N}_@/-])(?:sco-facts@\d[\w.+-]{0,60}\/(?:[A-Za-z]|\\?\{[\w,]{0,200}\\?\}?)|(?:pkg:npm\/|https:\/\/unpkg\.com\/|https:\/\/cdn\.jsdelivr\.net\/npm\/)sco-facts@[\w.+-]{1,60}[#/]dist\/facts\/)[\w.:-]{0,120}/gu;

/** Finds text that begins like a citation of this package but is not one: cut short or mistyped. */
export function brokenCitations(text: string, citations: readonly Mention[]): Mention[] {
  const whole = new Set(citations.map(({ index }) => index));
  return [...text.matchAll(start)]
    .filter((found) => !whole.has(found.index))
    .map((found) => ({ form: 'broken', text: found[0].replace(/[.:-]+$/, ''), index: found.index, id: '' }));
}
