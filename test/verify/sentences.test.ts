import { describe, expect, test } from 'vitest';
import { facts } from '../../src/generated/facts.js';
import { verifySource } from '../../src/verify/verify.js';
import { post } from '../source/post.js';
import { faultsOf, type Touch } from './lib/faults.js';
import { lines, paragraphs, sentencesOf, withParagraphs, wordsOf } from './lib/lines.js';

const sentences = [...paragraphs].flatMap(([paragraph, text]) =>
  sentencesOf(text).map(({ start, end }) => ({ paragraph, text, start, end, sentence: text.slice(start, end) })),
);

/** A sentence that is taken out of its place, but stands elsewhere: what crosses an edge of it is torn apart. */
const tornAt = (paragraph: number, ...edges: readonly number[]): Touch[] =>
  edges
    .filter((edge) => edge > 0 && edge < (paragraphs.get(paragraph)?.length ?? 0))
    .map((edge) => ({ paragraph, start: edge, end: edge }));

/** The middle of a paragraph, behind a word whose next is not the first of the sentence that is put there. */
function middleOf(text: string, sentence: string): number {
  const words = wordsOf(text);
  const first = wordsOf(sentence)[0]?.word.toLowerCase();
  const half = Math.floor(words.length / 2);
  return words.find((_, index) => index >= half && words[index + 1]?.word.toLowerCase() !== first)?.end ?? 0;
}

/** A text with a sentence taken out, and the space that it leaves. */
const without = (text: string, start: number, end: number) =>
  `${text.slice(0, start)}${text.slice(end)}`.replace(/ {2}|^ | $/, (run) => (run === '  ' ? ' ' : ''));

describe.skipIf(post === undefined)('a copy with a sentence (skipped without a copy: set SCO_FACTS_POST)', () => {
  test('changed in every word fails in that sentence alone', () => {
    const faults = sentences.flatMap(({ paragraph, text, start, end, sentence }) => {
      const other = sentence.replaceAll(/[\p{L}\p{N}]+/gu, 'zq');
      const copy = withParagraphs({ [paragraph]: text.slice(0, start) + other + text.slice(end) });
      return faultsOf(copy, [{ paragraph, start, end }]);
    });
    expect(faults).toEqual([]);
  });

  test('dropped fails in that sentence alone', () => {
    const faults = sentences.flatMap(({ paragraph, text, start, end }) =>
      faultsOf(withParagraphs({ [paragraph]: without(text, start, end) }), [{ paragraph, start, end }]),
    );
    expect(faults).toEqual([]);
  });

  test('moved into any other paragraph fails in the two paragraphs, and in the clauses that it splits', () => {
    const faults = sentences.flatMap(({ paragraph, text, start, end, sentence }) =>
      [...paragraphs]
        .filter(([target]) => target !== paragraph)
        .flatMap(([target, into]) => {
          const at = middleOf(into, sentence);
          const moved = `${into.slice(0, at)} ${sentence}${into.slice(at)}`;
          const copy = withParagraphs({ [paragraph]: without(text, start, end), [target]: moved });
          return faultsOf(copy, [...tornAt(paragraph, start, end), ...tornAt(target, at)]);
        }),
    );
    expect(faults).toEqual([]);
  });

  test('moved to its own line, anywhere, fails in its paragraph, but in none of its facts', () => {
    const faults = sentences.flatMap(({ paragraph, text, start, end, sentence }) => {
      if (sentence === text) return [];
      const rest = withParagraphs({ [paragraph]: without(text, start, end) });
      const touched = tornAt(paragraph, start, end);
      return [faultsOf(`${sentence}\n${rest}`, touched), faultsOf(`${rest}\n${sentence}`, touched)].flat();
    });
    expect(faults).toEqual([]);
  });

  test('in another place of its paragraph fails in that paragraph, but in none of its facts', () => {
    const faults = sentences.flatMap(({ paragraph, text, start, end, sentence }) => {
      if (end === text.length) return [];
      const next = sentences.find((other) => other.paragraph === paragraph && other.start === end + 1);
      const swapped = `${text.slice(0, start)}${next?.sentence} ${sentence}${text.slice(next?.end)}`;
      return faultsOf(withParagraphs({ [paragraph]: swapped }), [
        ...tornAt(paragraph, start, end),
        ...tornAt(paragraph, end + 1, next?.end ?? 0),
      ]);
    });
    expect(faults).toEqual([]);
  });

  test('twice fails in its paragraph, unless the whole paragraph is there as well', () => {
    const faults = sentences.flatMap(({ paragraph, text, start, end, sentence }) => {
      const doubled = `${text.slice(0, end)} ${sentence}${text.slice(end)}`;
      const whole = start === 0 || end === text.length; // the second is before or behind the whole
      return faultsOf(withParagraphs({ [paragraph]: doubled }), whole ? [] : tornAt(paragraph, end));
    });
    expect(faults).toEqual([]);
  });

  test('moved over the line break behind its paragraph is found: line breaks do not count', () => {
    const faults = lines.flatMap(({ text, paragraph }, index) => {
      const next = lines[index + 1];
      const last = sentencesOf(text).at(-1);
      if (paragraph === undefined || next?.paragraph === undefined || !last?.start) return [];
      const moved = `${text.slice(last.start)} ${next.text}`;
      const copy = withParagraphs({ [paragraph]: text.slice(0, last.start - 1), [next.paragraph]: moved });
      const rewrapped = verifySource(copy).paragraphs.filter((item) => item.rewrapped);
      return [
        ...faultsOf(copy, []),
        ...(rewrapped.map((item) => item.paragraph).join() === [paragraph, next.paragraph].join() ? [] : ['rewrapped']),
      ];
    });
    expect(faults).toEqual([]);
  });
});

describe.skipIf(post === undefined)('a copy with a paragraph (skipped without a copy: set SCO_FACTS_POST)', () => {
  const all = [...paragraphs];

  test('dropped fails in that paragraph alone: it is missing', () => {
    const faults = all.flatMap(([paragraph, text]) =>
      faultsOf(withParagraphs({ [paragraph]: '' }), [{ paragraph, start: 0, end: text.length }]),
    );
    expect(faults).toEqual([]);
  });

  test('alone has the facts of that paragraph and no others', () => {
    const faults = all.flatMap(([paragraph, text]) =>
      faultsOf(
        text,
        all.filter(([other]) => other !== paragraph).map(([other]) => ({ paragraph: other, start: 0, end: Infinity })),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('changed in one word of every clause is missing, though most of its words are there', () => {
    const faults = all.flatMap(([paragraph, text]) => {
      const clauses = facts.flatMap((fact) => fact.evidence).filter((evidence) => evidence.paragraph === paragraph);
      const starts = [...new Set(clauses.map(({ start }) => start))].sort((a, b) => b - a);
      const changed = starts.reduce((rest, start) => `${rest.slice(0, start)}z${rest.slice(start)}`, text);
      const copy = withParagraphs({ [paragraph]: changed });
      const state = verifySource(copy).paragraphs.find((item) => item.paragraph === paragraph)?.state;
      return [
        ...faultsOf(
          copy,
          starts.map((start) => ({ paragraph, start, end: start + 1 })),
        ),
        ...(state === 'missing' ? [] : [`paragraph ${paragraph} is ${state}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('once changed and once whole has it whole', () => {
    const faults = all.flatMap(([paragraph, text]) => [
      ...faultsOf(withParagraphs({ [paragraph]: `zq${text}\n${text}` }), []),
      ...faultsOf(withParagraphs({ [paragraph]: `${text}\nzq${text}` }), []),
    ]);
    expect(faults).toEqual([]);
  });

  test('below sentences that are quoted from it has its facts where it is whole', () => {
    const quoted = `${sentences.map(({ sentence }) => sentence.toUpperCase()).join('\nzq\n')}\n`;
    const starts = verifySource(`${quoted}zq\n${withParagraphs({})}`).facts.flatMap((fact) =>
      fact.evidence.map((item) => [fact.id, item.paragraph, item.place?.utf16.start] as const),
    );
    const single = all.filter(([, text]) => sentencesOf(text).length === 1).map(([paragraph]) => paragraph);
    const faults = starts.filter(
      ([, paragraph, start = 0]) => single.includes(paragraph) !== start < quoted.length, // a sentence may be all of it
    );
    expect(faults).toEqual([]);
  });

  test('split into its sentences, or joined to the next, is found', () => {
    const split = Object.fromEntries(
      all.map(([paragraph, text]) => [
        paragraph,
        sentencesOf(text)
          .map(({ start, end }) => text.slice(start, end))
          .join('\n\n'),
      ]),
    );
    expect(faultsOf(withParagraphs(split), [])).toEqual([]);
    expect(faultsOf(lines.map(({ text }) => text).join(' '), [])).toEqual([]);
  });
});
