import { describe, expect, test } from 'vitest';
import { ScoFactsError } from '../../src/errors.js';
import { facts } from '../../src/generated/facts.js';
import { source } from '../../src/generated/source.js';
import { normalizeText } from '../../src/verify/normalize.js';
import { verifySource } from '../../src/verify/verify.js';
import { post } from '../source/post.js';
import { faultsOf } from './lib/faults.js';
import { paragraphs } from './lib/lines.js';

const nothing = { verbatim: 0, retypeset: 0, changed: 0, missing: source.paragraphs.length };

/** Two words that stand against each other as the rows of Thue and Morse: any polynomial modulo 2^32 takes them for one. */
function thueMorse(length: number, first: string, second: string): string {
  const parity = (number: number): number => (number === 0 ? 0 : (number & 1) ^ parity(number >>> 1));
  return Array.from({ length }, (_, index) => (parity(index) ? second : first)).join('');
}

const many = 400_000;
const hostile: Readonly<Record<string, string>> = {
  nothing: '',
  'one character': 'a',
  'null bytes': '\0'.repeat(many),
  spaces: ' '.repeat(many),
  'line breaks': '\r\n'.repeat(many),
  'one word without an end': 'a'.repeat(many),
  'one word again and again': 'a '.repeat(many),
  'lone halves of surrogate pairs': '\uD800a\uDC00\uD83D '.repeat(many / 5),
  'half a pair at the end': 'a \uD83D',
  pairs: '😀'.repeat(many),
  'a flood of marks': `a${'\u0301'.repeat(many)}`,
  'a flood of marks to be put in order': `a${'\u0301\u0327'.repeat(many)}`,
  'marks without a letter': '\u0327\u0301 '.repeat(many / 4),
  'a flood of nothing inside a word': `a${'\u200B'.repeat(many)}\u0301-${'\u00AD'.repeat(many)}\nb`,
  'nothing before every line break': 'a\u00AD\u200B\n'.repeat(many / 4),
  'dashes at every line break': 'a-\n'.repeat(many / 4),
  'what folds to eighteen': '\uFDFA'.repeat(many / 4),
  'what folds to eighteen, with marks': '\uFDFA\u0301'.repeat(many / 16),
  'every character there is': Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point)).join(''),
  jamo: '\u1112\u1161\u11AB '.repeat(many / 4),
  'from right to left': '\u202Eשלום \u2067עולם\u2069 '.repeat(many / 16),
  'words that collide': thueMorse(1 << 18, 'a ', 'b '),
  'letters that collide': thueMorse(1 << 18, 'a', 'b'),
  'opening tags': '<div>'.repeat(many / 4),
};

describe('verifySource', () => {
  test.each(Object.entries(hostile))('finds nothing in %s', (_name, text) => {
    const result = verifySource(text);
    expect(result.count).toEqual(nothing);
    expect(result.complete || result.rewrapped).toBe(false);
    expect(result.facts.filter((fact) => fact.found || fact.evidence.some((item) => item.place))).toEqual([]);
    expect(result.facts).toHaveLength(facts.length);
  });

  test('refuses anything but text, and runs no code of the input', () => {
    const trap = () => expect.unreachable();
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const noTexts = [
      ...[undefined, null, 0, 1n, true, [], ['text'], {}, Symbol('text'), () => 'text', Object.create(null)],
      ...[new String('text'), Buffer.from('text'), { toString: trap, toJSON: trap }],
      ...[new Proxy({}, { get: trap, getPrototypeOf: trap, ownKeys: trap }), proxy],
    ];
    for (const value of noTexts) {
      for (const [name, action] of Object.entries({ verifySource, normalizeText })) {
        const error = thrown(() => action(value));
        expect(error instanceof ScoFactsError && error.code).toBe('INVALID_ARGUMENT');
        expect(error instanceof ScoFactsError && error.input === value).toBe(true);
        expect(error instanceof ScoFactsError && error.message).toMatch(new RegExp(`^${name}: .+ is not text$`));
      }
    }
  });
});

function thrown(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe.skipIf(post === undefined)('verifySource (skipped without a copy of the post: set SCO_FACTS_POST)', () => {
  test.each(Object.entries(hostile))('finds the post behind %s', (_name, text) => {
    expect(faultsOf(`${text}.\n\n${post}`, [])).toEqual([]);
  });

  test('finds a paragraph at its first place among ten thousand', () => {
    const [[, text = ''] = []] = paragraphs;
    const result = verifySource(`${text}\n`.repeat(10_000));
    expect(result.count).toEqual({ ...nothing, verbatim: 1, missing: nothing.missing - 1 });
    expect(result.paragraphs[0]?.place?.utf16).toEqual({ start: 0, end: text.length });
  });

  test('handles a clause that is repeated many times', () => {
    const [fact] = facts;
    const { start = 0, end = 0 } = fact?.evidence[0] ?? {};
    const clause = paragraphs.get(1)?.slice(start, end) ?? '';
    const result = verifySource(`${clause} `.repeat(10_000));
    expect(result.facts.filter((item) => item.found).map((item) => item.id)).toContain(fact?.id);
    expect(result.count).toEqual({ ...nothing, changed: 1, missing: nothing.missing - 1 });
    expect(result.facts[0]?.evidence[0]?.place?.utf16).toEqual({ start: 0, end: clause.length });
  });

  test('takes nothing that lacks its first or last character', () => {
    const all = [...paragraphs.values()];
    expect(verifySource(all.map((text) => text.slice(1)).join('\n')).count).toMatchObject({
      verbatim: 0,
      retypeset: 0,
    });
    expect(verifySource(all.map((text) => text.slice(0, -1)).join('\n')).count).toMatchObject({
      verbatim: 0,
      retypeset: 0,
    });
  });

  test('does not take three dots for one', () => {
    const copy = [...paragraphs.values()].map((text) => text.replace(/\.$/, '…')).join('\n');
    expect(verifySource(copy).count).toMatchObject({ verbatim: 0, retypeset: 0 });
  });
});
