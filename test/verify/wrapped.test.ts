import { describe, expect, test } from 'vitest';
import { ratsArrests } from '../../src/index.js';
import { verifySource } from '../../src/verify/verify.js';
import { post } from '../source/post.js';
import { copyOf } from './lib/copies.js';
import { copyFaults } from './lib/copy-faults.js';
import { lines, paragraphs, withParagraphs } from './lib/lines.js';

/** Fills lines to a width, as typesetters do: words are broken with a hyphen, and at their own hyphens. */
function hyphenated(text: string, width: number, hyphen = '-'): string {
  const filled: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = word;
    for (let room = width - line.length - 1; rest.length > room; room = width) {
      const broken = partAt(rest, room);
      filled.push(broken ? `${line} ${broken}${broken.endsWith('-') ? '' : hyphen}`.trimStart() : line);
      if (broken) rest = rest.slice(broken.length);
      line = '';
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  return [...filled, line].join('\n');
}

/** The longest part of a word that fits with its hyphen, with two letters on each side of it. */
function partAt(word: string, room: number): string | undefined {
  for (let at = Math.min(room - 1, word.length - 2); at >= 2; at--) {
    if (/^\p{L}{2}$/u.test(word.slice(at - 2, at)) && /^\p{L}{2}$/u.test(word.slice(at, at + 2)))
      return word.slice(0, at);
    if (/^\p{L}-$/u.test(word.slice(at - 2, at)) && /^\p{L}/u.test(word.slice(at))) return word.slice(0, at);
  }
  return undefined;
}

const typesetAt = (width: number, hyphen?: string) =>
  lines.map(({ text }) => hyphenated(text, width, hyphen)).join('\n');
const widths = Array.from({ length: 31 }, (_, index) => 50 + index);
const rewrapped = new Set(paragraphs.keys());
const quoted = (text: string, mark = '> ') => text.replaceAll(/^/gm, mark);

describe.skipIf(post === undefined)('a copy (skipped without one of the post: set SCO_FACTS_POST)', () => {
  const plain = copyOf({ seed: 1 });

  test.each(widths)('with words hyphenated at the ends of lines of %i columns is found whole', (width) => {
    const text = typesetAt(width);
    expect(text.match(/\p{L}-\n\p{L}/gu)?.length).toBeGreaterThan(20);
    expect(copyFaults({ ...plain, text, rewrapped })).toEqual([]);
    expect(verifySource(text).hyphenated).toBe(true);
    expect(copyFaults({ ...plain, text: quoted(text), rewrapped })).toEqual([]);
  });

  test('may have another hyphen, other line breaks and a margin', () => {
    const text = typesetAt(64, '\u2010').replaceAll('\n', '  \r\n    ');
    expect(copyFaults({ ...plain, text, rewrapped })).toEqual([]);
  });

  test('that breaks words only at their own hyphens has none of them joined', () => {
    const { text, set } = copyOf({ seed: 1, layout: { width: 66, atDashes: true } });
    expect(copyFaults({ text, set, rewrapped })).toEqual([]);
    expect(verifySource(text).hyphenated).toBe(false);
  });

  test('with hyphenated words and an altered figure is changed there alone', () => {
    const changed = [...paragraphs].find(([, text]) => text.includes(ratsArrests.asPrinted));
    const [number = 0, text = ''] = changed ?? [];
    const altered = withParagraphs({ [number]: text.replace(ratsArrests.asPrinted, '9,999') });
    const copy = altered
      .split('\n')
      .map((line) => hyphenated(line, 70))
      .join('\n');
    const result = verifySource(copy);
    expect(result.count).toEqual({ verbatim: 13, retypeset: 0, changed: 1, missing: 0 });
    expect(result.facts.filter(({ found }) => !found).map(({ id }) => id)).toContain('ratsArrests');
  });

  test.each(['> ', '>', '>> ', '> > ', ' > '])('quoted as in mail with %j is found whole, wrapped or not', (mark) => {
    expect(copyFaults({ ...plain, text: quoted(plain.text, mark) })).toEqual([]);
    const wrapped = copyOf({ seed: 1, layout: { width: 72, atDashes: false } });
    expect(copyFaults({ ...wrapped, text: quoted(wrapped.text, mark) })).toEqual([]);
  });

  test('with characters that only text profile 2 drops is verbatim, and says so', () => {
    const text = plain.text.replaceAll(/(?<=organ)(?=ization)/g, '\u2060').replaceAll(/ (?=t)/g, '\u200E \u200C');
    expect(copyFaults({ ...plain, text })).toEqual([]);
    expect(verifySource(text).textProfile).toBe(2);
    expect(verifySource(plain.text).textProfile).toBe(1);
  });

  test('has none of these characters in the post, so that its digests are those of both profiles', () => {
    expect(post).not.toMatch(/[\u200C-\u200F\u2060]/);
  });
});
