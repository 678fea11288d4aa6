import { facts } from '../../../src/generated/facts.js';
import { looseForm } from '../../../src/verify/profile.js';
import { verifySource } from '../../../src/verify/verify.js';
import type { Copy } from './copies.js';
import { paragraphs, squeezed } from './lines.js';

/** A text without what layout adds or takes away, the hyphens and quote marks of lines among it. */
const wordsOnly = (text: string) => squeezed(looseForm(text)).replaceAll(/[->]/g, '');

/** Compares what is found in a copy with how it was set: all of it is there, and only its looks may differ. */
export function copyFaults({ text, set, rewrapped }: Copy): string[] {
  const result = verifySource(text);
  const points = [...text];
  const faults: string[] = [];
  const compare = (what: string, actual: unknown, expected: unknown) => {
    if (actual !== expected) faults.push(`${what}: ${actual}, not ${expected}`);
  };
  compare('complete', result.complete, true);
  compare('rewrapped', result.rewrapped, rewrapped.size > 0);
  const pieces: { what: string; place: (typeof result.paragraphs)[number]['place']; words: string }[] = [];
  for (const { paragraph, state, place, rewrapped: isRewrapped } of result.paragraphs) {
    const words = paragraphs.get(paragraph) ?? '';
    compare(`paragraph ${paragraph}`, state, set.get(paragraph) === words ? 'verbatim' : 'retypeset');
    compare(`paragraph ${paragraph} rewrapped`, isRewrapped, rewrapped.has(paragraph));
    pieces.push({ what: `paragraph ${paragraph}`, place, words });
  }
  for (const [index, fact] of facts.entries()) {
    compare(`${fact.id} found`, result.facts[index]?.found, true);
    for (const [number, { paragraph, start, end, printed }] of fact.evidence.entries()) {
      const { place, printed: actual } = result.facts[index]?.evidence[number] ?? {};
      const stands = set
        .get(paragraph)
        ?.slice(start, end)
        .includes(printed ?? '');
      compare(`${fact.id} printed`, actual, printed && (stands ? 'exact' : 'retypeset'));
      pieces.push({ what: fact.id, place, words: (paragraphs.get(paragraph) ?? '').slice(start, end) });
    }
  }
  for (const { what, place, words } of pieces) {
    const { utf16, codePoints } = place ?? { utf16: { start: 0, end: 0 }, codePoints: { start: 0, end: 0 } };
    const given = text.slice(utf16.start, utf16.end);
    compare(`${what} code points`, points.slice(codePoints.start, codePoints.end).join(''), given);
    if (given === words) continue;
    compare(`${what} place`, wordsOnly(given), wordsOnly(words));
    compare(
      `${what} edges`,
      /^[\s\u200B-\u200F\u2060\uFEFF\u00AD]|[\s\u200B-\u200F\u2060\uFEFF\u00AD]$/.test(given),
      false,
    );
  }
  return faults;
}
