import { expectTypeOf, test } from 'vitest';
import {
  astanaSummitHeld,
  type EntityId,
  type Fact,
  type FactId,
  factIds,
  type factKinds,
  findFacts,
  getEntity,
  getFact,
  indiaAccession,
  isFactId,
  type KnownFact,
  type QuantityFact,
  ratsExplosivesConfiscated,
  ratsExtraditions,
  territoryEastWest,
} from '../../src/index.js';

// the figure itself is the business of the data; the packed types are compared with it in test/package
type IsLiteral<N extends number> = number extends N ? false : true;

test('ids, values, bounds, units, dates and entity ids are literal', () => {
  expectTypeOf(ratsExtraditions.id).toEqualTypeOf<'ratsExtraditions'>();
  expectTypeOf<IsLiteral<typeof ratsExtraditions.value>>().toEqualTypeOf<true>();
  expectTypeOf(ratsExtraditions.bound).toEqualTypeOf<'exactly'>();
  expectTypeOf(ratsExtraditions.period).toEqualTypeOf<'2011/2015'>();
  expectTypeOf(ratsExtraditions.about).toEqualTypeOf<readonly ['rats', 'sco']>();
  expectTypeOf(ratsExplosivesConfiscated.unit).toEqualTypeOf<'t'>();
  expectTypeOf(astanaSummitHeld.date).toEqualTypeOf<'2017-06-08/2017-06-09'>();
  expectTypeOf(astanaSummitHeld.place).toEqualTypeOf<'astana'>();
  expectTypeOf(indiaAccession.grantedAt).toEqualTypeOf<'astanaSummit'>();
  expectTypeOf(territoryEastWest.to).toEqualTypeOf<'kaliningrad'>();
  expectTypeOf(ratsExtraditions.statement).toEqualTypeOf<string>();
});

test('accessors keep them', () => {
  expectTypeOf(getFact('ratsExtraditions').value).toEqualTypeOf<typeof ratsExtraditions.value>();
  expectTypeOf(getEntity(astanaSummitHeld.place).id).toEqualTypeOf<'astana'>();
  expectTypeOf(factIds).toEqualTypeOf<readonly FactId[]>();
});

test('an unknown id does not compile', () => {
  // @ts-expect-error [ts2345] - not a known id
  getFact('ratsExtradition');
  // @ts-expect-error [ts2345] - any text may not be a known id: guard it with isFactId
  getFact('ratsExtraditions' as string);
  // @ts-expect-error [ts2345] - not a known entity
  getEntity('Astana');
  // @ts-expect-error [ts2322] - not a known topic
  findFacts({ topic: 'weather' });
  // @ts-expect-error [ts2353] - not a known condition
  findFacts({ year: '2017' });
});

test('isFactId narrows any value', () => {
  const text: unknown = 'ratsExtraditions';
  if (isFactId(text)) expectTypeOf(text).toEqualTypeOf<FactId>();
});

test('there are facts of every kind of the list, and of no other', () => {
  expectTypeOf<Fact['kind']>().toEqualTypeOf<(typeof factKinds)[number]>();
});

test('findFacts narrows by kind', () => {
  expectTypeOf(findFacts({ kind: 'quantity' })).toEqualTypeOf<QuantityFactOfThis[]>();
  expectTypeOf(findFacts({ kind: 'event' })[0]?.date).toEqualTypeOf<string | undefined>();
  expectTypeOf(findFacts()).toEqualTypeOf<KnownFact[]>();
  expectTypeOf(findFacts({ topic: 'rats' })[0]?.id).toEqualTypeOf<FactId | undefined>();
  // @ts-expect-error [ts2339] - an event has no value
  findFacts({ kind: 'event' })[0]?.value;
});

type QuantityFactOfThis = Extract<KnownFact, { kind: 'quantity' }>;

test('known facts are facts, and their entity ids can be looked up', () => {
  expectTypeOf<KnownFact>().toExtend<Fact>();
  expectTypeOf<QuantityFactOfThis>().toExtend<QuantityFact>();
  expectTypeOf(findFacts({ kind: 'event' })[0]?.place).toEqualTypeOf<EntityId | undefined>();
});

test('nothing can be assigned', () => {
  // @ts-expect-error [ts2540] - read-only
  ratsExtraditions.value = getFact('ratsExtraditions').value;
  // @ts-expect-error [ts2540] - read-only, in nested objects too
  ratsExtraditions.evidence[0].paragraph = 1;
});

test('findFacts narrows only by a kind that is sure to be there', () => {
  const perhaps = { kind: Math.random() > 2 ? ('event' as const) : undefined };
  expectTypeOf(findFacts(perhaps)).toEqualTypeOf<KnownFact[]>();
  // @ts-expect-error - nothing narrows it
  findFacts<'event'>();
});
