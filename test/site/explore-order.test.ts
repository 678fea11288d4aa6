import { describe, expect, it } from 'vitest';
import { countOptions, filterRows } from '../../docs/.vitepress/explore/filter.js';
import { sortRows } from '../../docs/.vitepress/explore/order.js';
import type { ExploreRow, Facets } from '../../docs/.vitepress/explore/row.js';
import { wholeView } from '../../docs/.vitepress/explore/view.js';

const row = (id: string, more: Partial<ExploreRow>): ExploreRow => ({
  id,
  title: id,
  value: '',
  verdict: 'opinion',
  label: 'opinion',
  topic: 'left',
  kind: 'aim',
  entities: [],
  paragraphs: [1],
  key: '',
  ...more,
});
const rows = [
  row('word', { value: 'abc', topic: 'right' }),
  row('many', { value: '90 things', number: 90, entities: ['x', 'y'], paragraphs: [2, 3] }),
  row('few', { value: '8 things', number: 8, entities: ['y'] }),
];
const ids = (some: readonly ExploreRow[]) => some.map(({ id }) => id);

describe('sortRows', () => {
  it('sorts values as numbers, and words after them in both directions', () => {
    expect(ids(sortRows(rows, 'value', 'ascending'))).toEqual(['few', 'many', 'word']);
    expect(ids(sortRows(rows, 'value', 'descending'))).toEqual(['many', 'few', 'word']);
  });

  it('keeps the order of equal rows, and does not change the given list', () => {
    const before = ids(rows);
    expect(ids(sortRows(rows, 'kind', 'descending'))).toEqual(before);
    sortRows(rows, 'fact', 'ascending');
    expect(ids(rows)).toEqual(before);
  });
});

describe('facets', () => {
  it('need every chosen value', () => {
    expect(ids(filterRows(rows, { ...wholeView, entity: 'y' }))).toEqual(['many', 'few']);
    expect(ids(filterRows(rows, { ...wholeView, entity: 'y', paragraph: '3' }))).toEqual(['many']);
  });

  it('count what a choice would leave under the other facets, not under their own', () => {
    const facets = {
      topic: ['left', 'right'],
      kind: ['aim'],
      verdict: ['opinion'],
      entity: ['x', 'y'],
      paragraph: ['1', '2', '3'],
    };
    const options = Object.fromEntries(
      Object.entries(facets).map(([facet, values]) => [facet, values.map((id) => ({ id, name: id }))]),
    ) as unknown as Facets;
    const counted = countOptions(rows, options, { ...wholeView, entity: 'x' });
    expect(counted.topic.map(({ count }) => count)).toEqual([1, 0]);
    expect(counted.entity.map(({ count }) => count)).toEqual([1, 2]);
  });
});
