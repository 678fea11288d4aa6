import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns } from '../../docs/.vitepress/explore/order.js';
import { type Facets, facetNames } from '../../docs/.vitepress/explore/row.js';
import { readView, type View, wholeView, writeView } from '../../docs/.vitepress/explore/view.js';

const options = [
  { id: 'one', name: 'One' },
  { id: 'two', name: 'Two' },
];
const facets = Object.fromEntries(facetNames.map((name) => [name, options])) as unknown as Facets;

describe('the address of the explorer', () => {
  it('is empty for all facts, and names only what was chosen', () => {
    expect(writeView(wholeView)).toBe('');
    expect(writeView({ ...wholeView, q: 'a & b', topic: 'one' })).toBe('?q=a+%26+b&topic=one');
    expect(writeView({ ...wholeView, sort: 'value', order: 'descending' })).toBe('?sort=value&order=descending');
  });

  it('holds every view', () => {
    const value = fc.constantFrom('', 'one', 'two');
    const view = fc.record({
      q: fc.stringMatching(/^[\p{L} &=#%+?"<>]{0,40}$/u),
      ...(Object.fromEntries(facetNames.map((name) => [name, value])) as Record<string, typeof value>),
      sort: fc.constantFrom(...columns),
      order: fc.constantFrom('ascending', 'descending'),
    }) as unknown as fc.Arbitrary<View>;
    fc.assert(
      fc.property(view, (before) => {
        expect(readView(writeView(before), facets)).toEqual({ view: before, ignored: [] });
      }),
    );
  });

  it('names values that do not exist, and leaves them out', () => {
    const { view, ignored } = readView('?topic=three&sort=__proto__&kind=two&unknown=1', facets);
    expect(view).toEqual({ ...wholeView, kind: 'two' });
    expect(ignored).toEqual([
      { name: 'topic', value: 'three' },
      { name: 'sort', value: '__proto__' },
    ]);
  });

  it('clips a query, and takes control characters and lone surrogates out of it', () => {
    expect(readView(`?q=${'x'.repeat(10_000)}`, facets).view.q.length).toBeLessThan(300);
    expect(readView('?q=a%00%0Ab', facets).view.q).toBe('a b');
    expect(readView('?q=%F0%9F%E0', facets).view.q.isWellFormed()).toBe(true);
  });
});
