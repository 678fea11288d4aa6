import { expectTypeOf, test } from 'vitest';
import { type KindSpec, type KindTable, kinds } from '../../scripts/kinds.js';
import type { FactKind } from '../../src/kinds.js';

test('the table has every kind', () => {
  expectTypeOf<keyof typeof kinds>().toEqualTypeOf<FactKind>();
});

test('a table without a kind does not compile', () => {
  const { threat, ...others } = kinds;
  expectTypeOf({ ...others, threat }).toExtend<KindTable>();
  // @ts-expect-error [ts2741] - 'threat' is missing
  const table: KindTable = others;
  expectTypeOf(table).toExtend<object>();
});

test('a kind without one of its fields does not compile', () => {
  const { date, ...others } = kinds.event.fields;
  expectTypeOf({ ...others, date }).toExtend<KindSpec<'event'>['fields']>();
  // @ts-expect-error [ts2741] - 'date' is missing
  const fields: KindSpec<'event'>['fields'] = others;
  expectTypeOf(fields).toExtend<object>();
});

test('a field says what it holds, or does not compile', () => {
  const { event, quantity } = kinds;
  // @ts-expect-error [ts2741] - the place is the id of an entity
  const place: KindSpec<'event'>['fields'] = { ...event.fields, place: {} };
  // @ts-expect-error [ts2741] - the organizers are ids of entities
  const organizers: KindSpec<'event'>['fields'] = { ...event.fields, organizers: {} };
  // @ts-expect-error [ts2322] - the name is prose
  const name: KindSpec<'event'>['fields'] = { ...event.fields, name: { mentions: 'event' } };
  // @ts-expect-error [ts2741] - a fact may lack the period
  const period: KindSpec<'quantity'>['fields'] = { ...quantity.fields, period: {} };
  // @ts-expect-error [ts2741] - the value is a number
  const value: KindSpec<'quantity'>['fields'] = { ...quantity.fields, value: {} };
  expectTypeOf({ place, organizers, name, period, value }).toExtend<object>();
});
