import { describe, expect, test } from 'vitest';
import * as api from '../../src/index.js';
import {
  factIds,
  facts,
  factsAbout,
  findFacts,
  getFact,
  isFactId,
  ratsExtraditions,
  ScoFactsError,
} from '../../src/index.js';

function errorOf(action: () => unknown): ScoFactsError {
  try {
    action();
  } catch (error) {
    if (error instanceof ScoFactsError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const exported: Readonly<Record<string, unknown>> = { ...api };

const wrong = (value: unknown) => value as 'ratsExtraditions';

describe('getFact', () => {
  test('returns the constant of that name, for every id', () => {
    expect(factIds.map((id) => getFact(id))).toEqual(factIds.map((id) => exported[id]));
    expect(getFact('ratsExtraditions')).toBe(ratsExtraditions);
  });

  test('says which id was probably meant', () => {
    const error = errorOf(() => getFact(wrong('ratsExtradition')));
    expect(error.message).toBe("getFact: no fact has the id 'ratsExtradition'; did you mean 'ratsExtraditions'?");
    expect(error).toMatchObject({ code: 'FACT_NOT_FOUND', input: 'ratsExtradition', suggestion: 'ratsExtraditions' });
  });

  test.each(['rats-extraditions', 'RATS_EXTRADITIONS', 'ratsextraditions', 'rats extraditions'])(
    'sees through other ways to write an id: %s',
    (id) => expect(errorOf(() => getFact(wrong(id))).suggestion).toBe('ratsExtraditions'),
  );

  test.each([
    ['__proto__', "'__proto__'"],
    ['constructor', "'constructor'"],
    ['toString', "'toString'"],
    ['', "''"],
    ['\ud800', "'\\ud800'"],
    ['a\nb', "'a\\nb'"],
    ["it's", "'it\\'s'"],
    [42, '42'],
    [Number.NaN, 'NaN'],
    [null, 'null'],
    [undefined, 'undefined'],
    [Symbol('x'), 'a symbol'],
    [10n, 'a bigint'],
    [{ toString: () => 'ratsExtraditions' }, 'an object'],
    [['ratsExtraditions'], 'an array'],
    [() => 'ratsExtraditions', 'a function'],
  ])('refuses %o without guessing', (id, shown) => {
    expect(isFactId(id)).toBe(false);
    const error = errorOf(() => getFact(wrong(id)));
    expect(error.message).toBe(`getFact: no fact has the id ${shown}`);
    expect(error.input).toBe(id);
  });

  test('answers a megabyte of text on one short line', () => {
    const error = errorOf(() => getFact(wrong('x'.repeat(1_000_000))));
    expect(error.message).toBe(`getFact: no fact has the id '${'x'.repeat(60)}…'`);
  });

  test('shows half of a surrogate pair, cut by shortening, as an escape', () => {
    const error = errorOf(() => getFact(wrong('😀'.repeat(100).slice(1))));
    expect(error.message.isWellFormed()).toBe(true);
  });

  test('refuses a revoked proxy', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(errorOf(() => getFact(wrong(proxy))).code).toBe('FACT_NOT_FOUND');
  });
});

describe('facts', () => {
  test('are all constants of the root entry, in the order of the post', () => {
    const constants = Object.values(exported).filter((value) => (facts as readonly unknown[]).includes(value));
    expect(constants).toHaveLength(facts.length);
    expect(facts.map((fact) => fact.id)).toEqual(factIds);
  });
});

describe('findFacts', () => {
  test('without a condition finds all, in a new array each time', () => {
    expect(findFacts()).toEqual(facts);
    expect(findFacts()).not.toBe(findFacts({}));
  });

  test.each([
    [{ kind: 'membership' }, ['indiaAccession', 'pakistanAccession']],
    [{ topic: 'declaration', kind: 'instrument' }, ['astanaDeclarationOutcome']],
    [{ about: 'vienna' }, ['eventOutcomesAsExamples', 'drugsEventHeld']],
    [{ period: '2017' }, ['astanaSummitHeld', 'drugsEventHeld']],
    [{ period: '2017-06-09' }, ['astanaSummitHeld']],
    [{ period: '2016-11-22/2017-03-01' }, ['jointChallengesEventHeld', 'drugsEventHeld']],
    [{ period: '2017-06-10/..' }, []],
    [{ text: 'INDIVISIBLE' }, ['meansIndivisibleSecurity']],
    [{ text: 'summit', kind: 'membership', about: 'india' }, ['indiaAccession']],
    [{ kind: undefined, topic: undefined, text: 'kaliningrad' }, ['territoryEastWest']],
  ] as const)('%o', (query, ids) => expect(findFacts(query).map((fact) => fact.id)).toEqual(ids));

  test('finds the twelve figures of RATS by a year within their period, and none by a year before', () => {
    expect(findFacts({ kind: 'quantity', period: '2013' })).toHaveLength(12);
    expect(findFacts({ kind: 'quantity', period: '2010' })).toEqual([]);
    expect(findFacts({ period: '../2010' })).toEqual([]);
  });

  test.each([
    [null, 'findFacts: query must be a plain object, not null'],
    ['rats', "findFacts: query must be a plain object, not 'rats'"],
    [
      { kind: 'quantitiy' },
      /^findFacts: unknown kind 'quantitiy'; expected one of quantity, .*; did you mean 'quantity'\?$/,
    ],
    [{ topic: 'ratz' }, /unknown topic 'ratz'; expected one of purpose, .*; did you mean 'rats'\?$/],
    [{ about: 'kazakstan' }, /unknown entity 'kazakstan'; expected one of entityIds; did you mean 'kazakhstan'\?$/],
    [{ knd: 'aim' }, /unknown condition 'knd'; expected one of kind, .*; did you mean 'kind'\?$/],
    [{ period: '2011-2015' }, /period must be an EDTF date .*, not '2011-2015'$/],
    [{ period: '2015/2011' }, /period must .* not '2015\/2011'$/],
    [{ period: 2013 }, /period must .* not 2013$/],
    [[], /query must .* not an array$/],
    [new Map([['kind', 'event']]), /query must .* not an object$/],
    [{ tombstones: 'yes' }, /tombstones must be true or false, not 'yes'$/],
    [{ text: 5 }, /text must be a string, not 5$/],
    [{ topic: '__proto__' }, /unknown topic '__proto__'/],
  ])('refuses %o', (query, message) => {
    const error = errorOf(() => findFacts(query as never));
    expect(error.code).toBe('INVALID_QUERY');
    expect(error.message).toMatch(message);
  });
});

describe('findFacts, with a hostile query', () => {
  test('reads each condition once, and none that is inherited', () => {
    let reads = 0;
    const found = findFacts({
      get kind(): 'event' {
        reads += 1;
        return 'event';
      },
    });
    expect([reads, found.length]).toEqual([1, findFacts({ kind: 'event' }).length]);
    expect(errorOf(() => findFacts(Object.create({ kind: 'event' }) as object)).code).toBe('INVALID_QUERY');
    Object.defineProperty(Object.prototype, 'kind', { value: 'event', configurable: true });
    try {
      expect(findFacts({})).toHaveLength(facts.length);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'kind');
    }
  });

  test('handles a long run of combining marks in time', () => {
    expect(findFacts({ text: '\u0315\u0300'.repeat(200_000) })).toEqual([]);
  });
});

describe('factsAbout', () => {
  test('finds every fact that names the entity', () => {
    expect(factsAbout('rats')).toEqual(facts.filter((fact) => (fact.about as readonly string[]).includes('rats')));
    expect(factsAbout('austria')).toEqual([]);
  });

  test('refuses an unknown entity', () => {
    expect(errorOf(() => factsAbout('Rats' as 'rats'))).toMatchObject({ code: 'ENTITY_NOT_FOUND', suggestion: 'rats' });
  });
});
