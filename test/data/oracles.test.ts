import { ucum } from '@atomic-ehr/ucum';
import edtf from 'edtf';
import { expect, test } from 'vitest';
import { loadData } from '../../scripts/load.js';
import { dayRange } from '../../src/edtf.js';

const { facts, entities, source } = loadData();

test('every unit is a valid UCUM code, as an independent parser sees it', () => {
  const units = facts.flatMap(({ value }) => (value.kind === 'quantity' ? [value.unit] : []));
  expect([...new Set(units)].filter((unit) => !ucum.validate(unit).valid)).toEqual([]);
  expect(ucum.validate('tons').valid).toBe(false);
});

test('every date and period is EDTF, and covers the days that an independent parser finds', () => {
  const dates = [
    ...facts.flatMap(({ value }) =>
      value.kind === 'event' ? [value.date] : value.kind === 'quantity' ? [value.period ?? []].flat() : [],
    ),
    ...entities.flatMap(({ value }) => (value.type === 'instrument' ? [value.period ?? []].flat() : [])),
    source.value.issued,
    source.value.article.issued,
  ];
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const expected = dates.map((text) => ({ text, first: day(edtf(text).min), last: day(edtf(text).max) }));
  expect(dates.map((text) => ({ text, ...dayRange(text) }))).toEqual(expected);
});

test('identifiers have the form of their standard, and none is given twice', () => {
  const identifiers = entities.flatMap(({ value }) => [
    ...('wikidata' in value && value.wikidata ? [value.wikidata] : []),
    ...(value.type === 'state' ? [value.iso3166Alpha2, value.iso3166Alpha3, value.unM49] : []),
    ...(value.type === 'place' && value.unLocode ? [value.unLocode] : []),
  ]);
  expect(identifiers.filter((identifier, index) => identifiers.indexOf(identifier) !== index)).toEqual([]);
});

test('a city with a UN/LOCODE has the country whose code begins it', () => {
  const alpha2 = new Map(
    entities.flatMap(({ value }) => (value.type === 'state' ? [[value.id, value.iso3166Alpha2]] : [])),
  );
  const wrong = entities.filter(
    ({ value }) =>
      value.type === 'place' && value.unLocode && alpha2.get(value.country ?? '') !== value.unLocode.slice(0, 2),
  );
  expect(wrong).toEqual([]);
});
