import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/record/pair-model.js';
import type { Verdict } from '../../src/record/verdicts.js';
import { dateInWords, verdictWords } from '../../src/record/words.js';

test.each([
  ['2017', '2017'],
  ['2017-10', 'October 2017'],
  ['2017-05-01', '1 May 2017'],
  ['2017-10-25?', '25 October 2017, inferred'],
  ['2011/2015', '2011 to 2015'],
  ['2014-10?/2017-10?', 'October 2014 to October 2017, inferred'],
  ['2004/..', 'since 2004'],
  ['../2013-11', 'until November 2013'],
])('%s is written %s', (edtf, words) => {
  expect(dateInWords(edtf)).toBe(words);
});

describe('the words for a verdict', () => {
  const wordsFor = (verdict: Verdict, ...roles: Role[]) =>
    verdictWords({ verdict, pairs: roles.map((role) => ({ reference: 'x', role, bears: 'supports' })) });

  test.each<[string, Verdict, ...Role[]]>([
    ['corroborated', 'corroborated', 'party', 'independent'],
    ['corroborated (by the text of the document)', 'corroborated', 'party', 'primaryText'],
    ['confirmed in part (by a co-organizer)', 'partly', 'party', 'coOrganizer'],
    ["confirmed in part (only by the organization's side)", 'partly', 'party'],
    ['outdated', 'outdated', 'party'],
    ['documented', 'documented', 'party'],
    ['opinion', 'opinion', 'independent'],
    ['no confirmation found', 'notFound'],
  ])('are: %s', (words, verdict, ...roles) => {
    expect(wordsFor(verdict, ...roles)).toBe(words);
  });

  test('look only at sources that bear on it as the verdict needs', () => {
    const pairs = [
      { reference: 'x', role: 'party', bears: 'supports' },
      { reference: 'y', role: 'independent', bears: 'context' },
    ] as const;
    expect(verdictWords({ verdict: 'partly', pairs })).toBe("confirmed in part (only by the organization's side)");
  });
});
