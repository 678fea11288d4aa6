import { expect, test } from 'vitest';
import { loadData } from '../../scripts/load.js';
import type { Calculation, ComparisonCalculation, ShareCalculation } from '../../src/record/calculation-model.js';
import { faultsOf, useCopyOfData, write } from './folder.js';

useCopyOfData();

type Span = readonly [low: number, high: number];

const { record } = loadData();
const calculations = record.calculations.map(({ value }) => value);
const computed = record.assessments.flatMap(({ file, value: { fact, recorded = [] } }) =>
  recorded.flatMap((item, index) => (item.basis === 'computed' ? [{ file, fact, item, index }] : [])),
);

/** The lowest and the highest figure by id, by arithmetic that shares nothing with the generator's. */
function recomputed(calculation: Calculation): Map<string | undefined, Span> {
  switch (calculation.kind) {
    case 'share':
      return new Map([[calculation.id, shares(calculation)]]);
    case 'comparison':
      return sums(calculation);
    case 'extreme': {
      const degrees = calculation.points.map((point) => point.degrees);
      const isUpper = calculation.direction === 'east' || calculation.direction === 'north';
      const end = isUpper ? Math.max(...degrees) : Math.min(...degrees);
      return new Map([[calculation.id, [end, end]]]);
    }
  }
}

function shares({ rows, unit, digits }: ShareCalculation): Span {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const steps = 10 ** digits;
  for (const { parts, others = [], whole } of rows) {
    let part = 0;
    for (const term of parts) part += term.value;
    let all = part;
    for (const term of others) all += term.value;
    if (whole !== undefined) all = whole;
    const times = unit === '%' ? 100 : 1;
    const figure = Math.round((part * times * steps) / all) / steps;
    if (figure < low) low = figure;
    if (figure > high) high = figure;
  }
  return [low, high];
}

function sums({ id, groups, roundedTo }: ComparisonCalculation): Map<string | undefined, Span> {
  const spans = new Map<string | undefined, Span>();
  let largest = 0;
  for (const { id: group, form, members } of groups) {
    let sum = 0;
    for (const name in members) sum += members[name] ?? Number.NaN;
    const rounded = sum - (sum % roundedTo) + (sum % roundedTo < roundedTo / 2 ? 0 : roundedTo);
    spans.set(group, [rounded, rounded]);
    if (form === 'organization' && rounded > largest) largest = rounded;
  }
  return spans.set(id, [largest, largest]);
}

const itemsOf = (calculation: Calculation) => {
  const spans = recomputed(calculation);
  return computed.filter(({ item }) => spans.has(item.calculation));
};

const unitOf = (calculation: Calculation) => (calculation.kind === 'extreme' ? 'deg' : calculation.unit);

/** The calculation with another value in one input, for each of its inputs; each is far enough off to be seen. */
function* spoilt(calculation: Calculation): Generator<Calculation> {
  switch (calculation.kind) {
    case 'extreme': {
      const isUpper = calculation.direction === 'east' || calculation.direction === 'north';
      const [end] = recomputed(calculation).get(calculation.id) ?? [Number.NaN];
      for (const index of calculation.points.keys()) {
        const copy = structuredClone(calculation);
        Object.assign(copy.points[index] ?? {}, { degrees: isUpper ? end + 1 : end - 1 });
        yield copy;
      }
      break;
    }
    case 'share':
      yield* spoiltShares(calculation);
      break;
    case 'comparison':
      for (const [index, { members }] of calculation.groups.entries()) {
        const [name = '', figure = Number.NaN] = Object.entries(members)[0] ?? []; // one of each: there are hundreds
        const copy = structuredClone(calculation);
        Object.assign(copy.groups[index]?.members ?? {}, { [name]: figure + calculation.roundedTo });
        yield copy;
      }
  }
}

function* spoiltShares(calculation: ShareCalculation): Generator<Calculation> {
  for (const [index, row] of calculation.rows.entries()) {
    const sum = [...row.parts, ...(row.others ?? [])].reduce((total, term) => total + term.value, row.whole ?? 0);
    for (const list of ['parts', 'others'] as const) {
      for (const [at, term] of (row[list] ?? []).entries()) {
        const copy = structuredClone(calculation);
        Object.assign(copy.rows[index]?.[list]?.[at] ?? {}, { value: term.value + sum });
        yield copy;
      }
    }
    if (row.whole !== undefined) {
      const copy = structuredClone(calculation);
      Object.assign(copy.rows[index] ?? {}, { whole: row.whole + sum });
      yield copy;
    }
  }
}

test.each(calculations)('$id gives what the record says', (calculation) => {
  const unit = unitOf(calculation);
  const items = itemsOf(calculation);
  expect(items).not.toEqual([]);
  for (const { item } of items) {
    const [low, high] = recomputed(calculation).get(item.calculation) ?? [];
    expect(item).toMatchObject(low === high ? { value: low, unit } : { low, high, unit });
  }
});

test('every computed item is the result of a calculation', () => {
  const ids = calculations.flatMap((calculation) => [...recomputed(calculation).keys()]);
  expect(computed.filter(({ item }) => !ids.includes(item.calculation))).toEqual([]);
});

test('a direction is one of its axis', () => {
  const axes = { east: 'longitude', west: 'longitude', north: 'latitude', south: 'latitude' };
  const extremes = calculations.filter((calculation) => calculation.kind === 'extreme');
  expect(extremes.filter(({ axis, direction }) => axes[direction] !== axis)).toEqual([]);
});

test('the same State has the same figure in all organizations of a comparison', () => {
  const comparisons = calculations.filter((calculation) => calculation.kind === 'comparison');
  for (const { groups } of comparisons) {
    const figures = Object.assign({}, ...groups.map(({ members }) => members));
    for (const { members } of groups) expect(figures).toMatchObject(members);
  }
});

test('the organizations have the same members in all comparisons', () => {
  const comparisons = calculations.filter((calculation) => calculation.kind === 'comparison');
  const lists = comparisons.map(({ groups }) =>
    groups.map(({ name, form, members, lacking = [] }) => [name, form, [...Object.keys(members), ...lacking].sort()]),
  );
  for (const list of lists) expect(list).toEqual(lists[0]);
});

test.each(calculations)('$id is refused when any one of its inputs is another', (calculation) => {
  const words = ([low, high]: Span) => (low === high ? `${low}` : `${low} to ${high}`);
  const unit = unitOf(calculation);
  const before = recomputed(calculation);
  expect(faultsOf()).toEqual([]);
  for (const other of spoilt(calculation)) {
    write(
      'record/calculations.json',
      calculations.map((one) => (one.id === calculation.id ? other : one)),
    );
    const wrong = itemsOf(calculation).flatMap(({ file, fact, index, item: { calculation: id } }) => {
      const [was, is] = [before, recomputed(other)].map((spans) => words(spans.get(id) ?? [Number.NaN, Number.NaN]));
      const place = `data/${file}: ${fact} › recorded.${index}.calculation`;
      const change = `'${id}' gives ${is} ${unit}, not ${was} ${unit}`;
      return was === is ? [] : [`${place}: ${change}; correct the item or the inputs`];
    });
    const faults = faultsOf();
    expect(faults.slice(0, -1)).toEqual(wrong);
    expect(faults.at(-1)).toMatch(`data/record/calculations.json: ${calculation.id} › sha256: is not the digest of`);
  }
});
