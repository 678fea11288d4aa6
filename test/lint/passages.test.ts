import { describe, expect, test } from 'vitest';
import { facts } from '../../src/index.js';
import { checkPassage } from '../../src/lint/index.js';
import { type Expected, passages, sets } from './sets.js';

const checkable = facts.filter(({ kind }) => ['quantity', 'event', 'membership', 'extent'].includes(kind));
const line = ({ fact, figure, text, why }: Expected, got: string) => `${fact}: ${figure}, got ${got} (${why}): ${text}`;

describe.each(['differs', 'bound'] as const)('%s', (figure) => {
  const results = passages.map((one) => ({ one, got: checkPassage(one.text, one.fact).figure }));
  const right = results.filter(({ one, got }) => one.figure === figure && got === figure).length;
  const wrong = results.filter(({ one, got }) => one.figure !== figure && got === figure);
  const missed = results.filter(({ one, got }) => one.figure === figure && got !== figure);

  test('is right in at least 99 % of the passages of which it is said', () => {
    const lines = wrong.map(({ one, got }) => line(one, got));
    expect(right / (right + wrong.length), lines.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  test('is said of at least 95 % of the passages of which it is true', () => {
    const lines = missed.map(({ one, got }) => line(one, got));
    expect(right / (right + missed.length), lines.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

test('what is found is the text that differs or has another bound', () => {
  const plain = (text: string) =>
    text
      .replaceAll(/&(?:gt|lt);/g, '')
      .replaceAll(/\\(?:num|SI|tonne)|&(?:nbsp|thinsp);|\$\\?\w*|[\s~{}\\$,.'’<>≈\u2009\u00a0]/gu, '')
      .toLowerCase();
  const wrong = passages.flatMap(({ text, fact, found: wanted, figure }) => {
    const got = checkPassage(text, fact);
    if (wanted === undefined || got.figure !== figure) return [];
    const [one, other] = [plain(wanted), plain(got.found ?? '')];
    return other !== '' && (one.includes(other) || other.includes(one)) ? [] : [`${wanted} | ${got.found} | ${text}`];
  });
  expect(wrong.length / passages.length, wrong.join('\n')).toBeLessThan(0.01);
});

test.each([...sets.keys()])('%s has passages of every fact and format', (name) => {
  const set = sets.get(name) ?? [];
  const cited = new Set(set.map(({ fact }) => fact));
  expect(checkable.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  expect(new Set(set.map(({ format }) => format))).toEqual(new Set(['markdown', 'latex', 'html', 'text']));
});
