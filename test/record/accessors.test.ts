import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factIds, facts, isFactId, ratsArrests, type ScoFactsError } from '../../src/index.js';
import {
  assessments,
  findAssessments,
  formatRecorded,
  getAssessment,
  getReference,
  isReferenceId,
  referenceIds,
  references,
  verdicts,
} from '../../src/record/index.js';
import { verdictSchema } from '../../src/schemas/index.js';

const hostile = ['__proto__', 'constructor', 'toString', '', ' ', 'x'.repeat(1_000_000), '\ud800', 7, null, {}, []];

function thrown(action: () => unknown): ScoFactsError {
  try {
    action();
  } catch (error) {
    return error as ScoFactsError;
  }
  return expect.unreachable();
}

describe('the record', () => {
  test('has one assessment per fact, in the order of the facts', () => {
    expect(assessments.map(({ fact }) => fact)).toEqual(factIds);
    expect(factIds.map((id) => getAssessment(id))).toEqual(assessments);
    expect(getAssessment('ratsArrests')).toBe(assessments[factIds.indexOf('ratsArrests')]);
  });

  test('is found by its verdicts', () => {
    const found = verdictSchema.options.map((verdict) => findAssessments({ verdict }));
    expect(verdictSchema.options.filter((_, index) => found[index]?.length === 0)).toEqual(['notSought']);
    expect(found.flat()).toHaveLength(facts.length);
    for (const [index, list] of found.entries()) {
      expect(list.every(({ verdict }) => verdict === verdictSchema.options[index])).toBe(true);
    }
  });

  test('is found by what it rests on', () => {
    for (const reference of referenceIds) {
      const expected = assessments.filter(({ pairs }) => pairs.some((pair) => pair.reference === reference));
      expect(findAssessments({ reference })).toEqual(expected);
    }
    expect(findAssessments({ reference: 'sipriNuclearForces2017', verdict: 'contradicted' })).toEqual([
      getAssessment('nuclearShare'),
    ]);
  });

  test('is found whole without a condition, in an array of its own', () => {
    expect(findAssessments()).toEqual(assessments);
    expect(findAssessments()).not.toBe(assessments);
  });

  test('has references, which are all found by id', () => {
    expect(references.map(({ id }) => id)).toEqual(referenceIds);
    expect(referenceIds.map((id) => getReference(id))).toEqual(references);
  });

  test('is written out, item by item', () => {
    const items = assessments.flatMap(({ recorded = [] }) => recorded);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['figure', 'range', 'date', 'name']));
    for (const item of items) {
      const text = formatRecorded(item);
      expect(text.startsWith(item.what)).toBe(true);
      expect(text).not.toMatch(/undefined|NaN|\{/); // every unit has words
    }
    const [members, withObservers] = getAssessment('populationShare').recorded;
    expect(formatRecorded(members)).toMatch(/: 41\.7% to 41\.9% \(2015 to 2017\) \[computed\]$/);
    expect(formatRecorded(withObservers)).toMatch(/: 43\.4% to 43\.7% \(2015 to 2017\) \[computed\]$/);
  });
});

describe('an unknown id', () => {
  test.each(hostile)('is refused: %o', (id) => {
    expect(isReferenceId(id)).toBe(false);
    expect(thrown(() => getAssessment(id as 'ratsArrests')).code).toBe('FACT_NOT_FOUND');
    expect(thrown(() => getReference(id as 'sipriNuclearForces2017')).code).toBe('REFERENCE_NOT_FOUND');
    expect(thrown(() => findAssessments({ verdict: id as 'partly' })).code).toBe('INVALID_QUERY');
    expect(thrown(() => findAssessments({ reference: id as 'sipriNuclearForces2017' })).code).toBe('INVALID_QUERY');
  });

  test('is refused on one short line, whatever it is', () => {
    const wrong = fc.oneof(fc.string({ unit: 'binary' }), fc.anything()).filter((value) => !isFactId(value));
    fc.assert(
      fc.property(wrong, (value) => {
        const { message } = thrown(() => getAssessment(value as 'ratsArrests'));
        expect(message.length).toBeLessThan(500);
        expect(message.isWellFormed()).toBe(true);
        expect(message).not.toMatch(/[\n\r]/);
      }),
    );
  });

  test('gives a suggestion if it is near to a known one', () => {
    expect(thrown(() => getAssessment('nuclearShares' as 'nuclearShare')).message).toBe(
      "getAssessment: no fact has the id 'nuclearShares'; did you mean 'nuclearShare'?",
    );
    expect(thrown(() => getAssessment(ratsArrests as never)).suggestion).toBe('ratsArrests'); // the fact for its id
    expect(thrown(() => getReference('sipriNuclearForces' as 'sipriNuclearForces2017')).suggestion).toBe(
      'sipriNuclearForces2017',
    );
    expect(thrown(() => findAssessments({ verdict: 'contradict' as 'contradicted' })).suggestion).toBe('contradicted');
  });
});

describe('a query that cannot be met is an error:', () => {
  test.each([
    [null, 'query must be a plain object, not null'],
    ['partly', "query must be a plain object, not 'partly'"],
    [
      { verdit: 'partly' },
      "unknown condition 'verdit'; expected one of verdict, reference, tombstones; did you mean 'verdict'?",
    ],
    [{ verdict: 'wrong' }, `unknown verdict 'wrong'; expected one of ${Object.keys(verdicts).join(', ')}`],
    [{ reference: 'x' }, "unknown reference 'x'; expected one of referenceIds"],
    [{ tombstones: 'yes' }, "tombstones must be true or false, not 'yes'"],
  ])('%o', (query, message) => {
    const error = thrown(() => findAssessments(query as object));
    expect(error.code).toBe('INVALID_QUERY');
    expect(error.message.replace('findAssessments: ', '')).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  test('a query that inherits its conditions is refused, and a polluted prototype adds none', () => {
    expect(thrown(() => findAssessments(Object.create({ verdict: 'partly' }) as object)).code).toBe('INVALID_QUERY');
    Object.defineProperty(Object.prototype, 'verdict', { value: 'partly', configurable: true });
    try {
      expect(findAssessments({})).toHaveLength(assessments.length);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'verdict');
    }
  });
});

test.each([
  null,
  'x',
  {},
  { kind: 'figure', value: '9', bound: 'exactly', unit: '1' },
  { kind: 'figure', value: Number.NaN, bound: 'exactly', unit: '1' },
  { kind: 'figure', value: Number.POSITIVE_INFINITY, bound: 'exactly', unit: '1' },
  { kind: 'figure', value: 9, bound: 'constructor', unit: '1' },
  { kind: 'figure', value: 9, bound: 'exactly', unit: '' },
  { kind: 'figure', value: 9, bound: 'exactly', unit: '1', period: {} },
  { kind: 'figure', value: 9, bound: 'exactly', unit: '1', period: Symbol('2017') },
  { kind: 'range', low: 1, unit: '%' },
  { kind: 'date' },
  { kind: 'name', name: '' },
  { kind: '__proto__' },
])('formatRecorded refuses %o', (item) => {
  const whole = typeof item === 'object' && item !== null ? { what: 'x', basis: 'stated', ...item } : item;
  expect(thrown(() => formatRecorded(whole as never)).code).toBe('INVALID_ARGUMENT');
});

test('formatRecorded reads each field once', () => {
  let reads = 0;
  const shifty = {
    ...getAssessment('nuclearShare').recorded[0],
    get bound() {
      reads++;
      return reads === 1 ? 'exactly' : 'constructor';
    },
  };
  expect(formatRecorded(shifty as never)).not.toContain('undefined');
});
