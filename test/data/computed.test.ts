import { expect, test } from 'vitest';
import { loadData } from '../../scripts/load.js';
import type { Calculation } from '../../src/record/calculation-model.js';
import { faultsOf, useCopyOfData, write } from './folder.js';

useCopyOfData();

const { record } = loadData();
const calculations = record.calculations.map(({ value }) => value);
const computed = record.assessments.flatMap(({ file, value: { fact, recorded = [] } }) =>
  recorded.flatMap((item, index) => (item.basis === 'computed' ? [{ file, fact, item, index }] : [])),
);
const itemsOf = ({ id }: Calculation) => computed.filter(({ item }) => item.calculation === id);

/** The lowest and the highest figure, by arithmetic that shares nothing with the generator's. */
function recomputed(calculation: Calculation): [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  if (calculation.kind === 'extreme') {
    for (const { degrees } of calculation.points) {
      if (degrees < low) low = degrees;
      if (degrees > high) high = degrees;
    }
    const isUpper = calculation.direction === 'east' || calculation.direction === 'north';
    return isUpper ? [high, high] : [low, low];
  }
  const steps = 10 ** calculation.digits;
  for (const { parts, others = [], whole } of calculation.rows) {
    let part = 0;
    for (const term of parts) part += term.value;
    let all = part;
    for (const term of others) all += term.value;
    if (whole !== undefined) all = whole;
    const times = calculation.unit === '%' ? 100 : 1;
    const figure = Math.round((part * times * steps) / all) / steps;
    if (figure < low) low = figure;
    if (figure > high) high = figure;
  }
  return [low, high];
}

const unitOf = (calculation: Calculation) => (calculation.kind === 'share' ? calculation.unit : 'deg');

/** The calculation with another value in one input, for each of its inputs; each is far enough off to be seen. */
function* spoilt(calculation: Calculation): Generator<Calculation> {
  if (calculation.kind === 'extreme') {
    const [low, high] = recomputed(calculation);
    for (const index of calculation.points.keys()) {
      const copy = structuredClone(calculation);
      const isUpper = calculation.direction === 'east' || calculation.direction === 'north';
      Object.assign(copy.points[index] ?? {}, { degrees: isUpper ? high + 1 : low - 1 });
      yield copy;
    }
    return;
  }
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
  const [low, high] = recomputed(calculation);
  const unit = unitOf(calculation);
  const items = itemsOf(calculation);
  expect(items).not.toEqual([]);
  for (const { item } of items) expect(item).toMatchObject(low === high ? { value: low, unit } : { low, high, unit });
});

test('every computed item is the result of a calculation', () => {
  const ids = calculations.map(({ id }) => id);
  expect(computed.filter(({ item }) => !ids.includes(item.calculation ?? ''))).toEqual([]);
});

test('a direction is one of its axis', () => {
  const axes = { east: 'longitude', west: 'longitude', north: 'latitude', south: 'latitude' };
  const extremes = calculations.filter((calculation) => calculation.kind === 'extreme');
  expect(extremes.filter(({ axis, direction }) => axes[direction] !== axis)).toEqual([]);
});

test.each(calculations)('$id is refused when any one of its inputs is another', (calculation) => {
  const words = ([low, high]: [number, number]) => (low === high ? `${low}` : `${low} to ${high}`);
  const unit = unitOf(calculation);
  expect(faultsOf()).toEqual([]);
  for (const other of spoilt(calculation)) {
    write(
      'record/calculations.json',
      calculations.map((one) => (one.id === calculation.id ? other : one)),
    );
    const change = `gives ${words(recomputed(other))} ${unit}, not ${words(recomputed(calculation))} ${unit}`;
    expect(faultsOf()).toEqual(
      itemsOf(calculation).map(
        ({ file, fact, index }) =>
          `data/${file}: ${fact} › recorded.${index}.calculation: '${calculation.id}' ${change}; ` +
          'correct the item or the inputs',
      ),
    );
  }
});
