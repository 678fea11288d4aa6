import { describe, expect, test } from 'vitest';
import { post } from '../source/post.js';
import { faultsOf, type Touch } from './lib/faults.js';
import { paragraphs, withParagraphs, wordsOf } from './lib/lines.js';

/** One change at a word: what stands in its place, and which stretch of the paragraph is no longer as it was. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly put: string;
  readonly touched?: { readonly start: number; readonly end: number };
}

type Changes = (
  text: string,
  word: { readonly word: string; readonly start: number; readonly end: number },
) => Change[];

const changes: Readonly<Record<string, Changes>> = {
  'replaced by another': (_text, { start, end }) => [{ start, end, put: 'zq' }],
  'dropped with a space': (text, { start, end }) => {
    if (text[start - 1] === ' ') return [{ start: start - 1, end, put: '' }];
    return text[end] === ' ' ? [{ start, end: end + 1, put: '' }] : [{ start, end, put: '' }];
  },
  'longer by a letter at its end': (_text, { start, end }) => [{ start: end, end, put: 'z', touched: { start, end } }],
  'longer by a letter at its start': (_text, { start, end }) => [
    { start, end: start, put: 'z', touched: { start, end } },
  ],
  'longer by a mark over its last letter': (_text, { start, end }) => [
    { start: end, end, put: '\u0332', touched: { start, end } },
  ],
  'put into the genitive': (_text, { start, end }) => [{ start: end, end, put: '’s', touched: { start, end } }],
  'preceded by a word more': (_text, { start }) => [{ start, end: start, put: 'zq ' }],
  'followed by a word more': (_text, { end }) => [{ start: end, end, put: ' zq' }],
  'exchanged with the next': (text, { word, start, end }) => {
    const next = /^ ([\p{L}\p{N}]+)/u.exec(text.slice(end))?.[1];
    return next && next !== word ? [{ start, end: end + 1 + next.length, put: `${next} ${word}` }] : [];
  },
  'changed in one digit': (_text, { word, start }) =>
    [...word].flatMap((digit, index) =>
      /\d/.test(digit) ? [{ start: start + index, end: start + index + 1, put: String((Number(digit) + 1) % 10) }] : [],
    ),
  'changed, as a figure, by digits before or behind it': (_text, { word, start, end }) => {
    if (!/^\d+$/.test(word)) return [];
    const touched = { start, end };
    return [
      ...['1', '1,', '1.', '1 ', '1\u202f', '1’'].map((put) => ({ start, end: start, put, touched })),
      ...['0', ',5', '.5', ' 500', ',000'].map((put) => ({ start: end, end, put, touched })),
    ];
  },
};

/** Every change of a sort, by paragraph. */
const everywhere = (changesOf: Changes) =>
  [...paragraphs].map(([paragraph, text]) => ({
    paragraph,
    text,
    changes: wordsOf(text).flatMap((word) => changesOf(text, word)),
  }));

const put = (text: string, { start, end, put }: Change) => text.slice(0, start) + put + text.slice(end);

/** What a change touches; a word before the first of a paragraph is outside of it. */
const touchOf = (paragraph: number, { start, end, touched }: Change): Touch[] =>
  end === 0 && !touched ? [] : [{ paragraph, ...(touched ?? { start, end }) }];

describe.skipIf(post === undefined)(
  'a copy with a word (skipped without a copy of the post: set SCO_FACTS_POST)',
  () => {
    test('replaced fails at that word alone, at every word', () => {
      const faults = everywhere(changes['replaced by another'] ?? (() => [])).flatMap(({ paragraph, text, changes }) =>
        changes.flatMap((change) =>
          faultsOf(withParagraphs({ [paragraph]: put(text, change) }), touchOf(paragraph, change)).map(
            (fault) => `${paragraph}, ${change.start}: ${fault}`,
          ),
        ),
      );
      expect(faults).toEqual([]);
    });

    // one word in every paragraph at once, the first of each, then the second, and so on to the last
    test.each(Object.entries(changes))(
      '%s in every paragraph is condemned at those words alone',
      (_name, changesOf) => {
        const all = everywhere(changesOf);
        const rounds = Math.max(...all.map(({ changes }) => changes.length));
        const faults = Array.from({ length: rounds }, (_, round) => {
          const now = all.flatMap(({ paragraph, text, changes }) => {
            const change = changes[round];
            return change ? [{ paragraph, text: put(text, change), touched: touchOf(paragraph, change) }] : [];
          });
          const copy = withParagraphs(Object.fromEntries(now.map(({ paragraph, text }) => [paragraph, text])));
          return faultsOf(
            copy,
            now.flatMap(({ touched }) => touched),
          ).map((fault) => `change ${round}: ${fault}`);
        });
        expect(faults.flat()).toEqual([]);
        expect(rounds).toBeGreaterThan(20);
      },
    );
  },
);
