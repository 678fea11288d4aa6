import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/record/verdicts.js';
import { verdictNames } from '../../src/record/verdicts.js';
import { type Case, find, testRule } from './test-rule.js';
import { verdictsAreGrounded } from './verdicts-are-grounded.js';

const pairsOf = 'data/record/regatta.json: charterKept › pairs: lacks what the verdict';
const pair = { reference: 'yearbook', role: 'independent', bears: 'supports' };

// per verdict: pairs that are not enough, and what the rule then asks for
const cases: Readonly<Record<Verdict, readonly [pairs: readonly object[], ...lines: string[]]>> = {
  corroborated: [
    [
      { ...pair, role: 'party', locator: 'p. 1' },
      { ...pair, bears: 'context' },
    ],
    `${pairsOf} 'corroborated' needs; add a pair with the role independent or primaryText that supports, or correct the verdict`,
  ],
  documented: [
    [
      { ...pair, locator: 'p. 1' },
      { ...pair, role: 'party' },
    ],
    `${pairsOf} 'documented' needs; add a pair with the role primaryText or party that supports and has a locator, or correct the verdict`,
  ],
  partly: [
    [{ ...pair, bears: 'contradicts' }],
    `${pairsOf} 'partly' needs; add a pair that supports, or correct the verdict`,
  ],
  disputed: [
    [{ ...pair, role: 'party', bears: 'contradicts' }, pair],
    `${pairsOf} 'disputed' needs; add a pair with the role independent that contradicts, or correct the verdict`,
  ],
  contradicted: [
    [pair],
    `${pairsOf} 'contradicted' needs; add a pair that contradicts, or correct the verdict`,
    "data/record/regatta.json: charterKept › recorded: lacks what the verdict 'contradicted' needs; give the figure, date or name that differs",
  ],
  outdated: [
    [],
    `${pairsOf} 'outdated' needs; add a pair, or correct the verdict`,
    "data/record/regatta.json: charterKept › recorded: lacks what the verdict 'outdated' needs; give the figure, date or name that differs",
  ],
  opinion: [[]],
  notFound: [
    [],
    "data/record/regatta.json: charterKept › searched: lacks what the verdict 'notFound' needs; say when, in which languages and for what",
  ],
  notSought: [[]],
};

testRule(verdictsAreGrounded, [
  [
    'finds an independent source against a corroborated fact, and one that settles an opinion',
    (data) => {
      find(data, 'assessments', 'regattaHeld').pairs.push({ ...pair, bears: 'contradicts' });
      find(data, 'assessments', 'charterKept').pairs.push({ ...pair, role: 'party' }, pair);
    },
    "data/record/regatta.json: regattaHeld › pairs.1.bears: is 'contradicts', which does not fit 'corroborated'; correct one of them",
    "data/record/regatta.json: charterKept › pairs.1.bears: is 'supports', which does not fit 'opinion'; correct one of them",
  ],
  ...verdictNames
    .filter((verdict) => cases[verdict].length > 1)
    .map((verdict): Case => {
      const [pairs, ...lines] = cases[verdict];
      return [
        `finds '${verdict}' without what it needs`,
        (data) => Object.assign(find(data, 'assessments', 'charterKept'), { verdict, pairs }),
        ...lines,
      ];
    }),
]);

describe('verdictsAreGrounded', () => {
  test('is broken by a case for each verdict that needs anything', () => {
    expect(verdictNames.filter((verdict) => cases[verdict].length === 1)).toEqual(['opinion', 'notSought']);
  });
});
