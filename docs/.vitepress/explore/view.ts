import { type Column, columns, type Direction } from './order.js';
import { type FacetName, type Facets, facetNames } from './row.js';

/** What the explorer is asked to show. The address of the page holds all of it. */
export interface View extends Readonly<Record<FacetName, string>> {
  /** The words searched for. */
  readonly q: string;
  /** The column to sort by; without it, best match or post order. */
  readonly sort: Column | '';
  readonly order: Direction;
}

/** All facts, in post order. */
export const wholeView: View = {
  q: '',
  topic: '',
  kind: '',
  verdict: '',
  entity: '',
  paragraph: '',
  sort: '',
  order: 'ascending',
};

/** A part of the address that names a value that does not exist. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
}

const queryMax = 200; // longer than any title; a longer query costs time and finds nothing

/** Clips a query, and takes out what nobody types: control characters and halves of surrogate pairs. */
const cleanQuery = (text: string): string =>
  text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .slice(0, queryMax)
    .replaceAll(/\p{Cs}/gu, '');

/** Reads a view from the query of an address. Values that do not exist are left out and named. */
export function readView(
  search: string,
  facets: Facets,
): { readonly view: View; readonly ignored: readonly Ignored[] } {
  const params = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const known = (name: string, values: readonly string[]) => {
    const value = params.get(name) ?? '';
    if (value === '' || values.includes(value)) return value;
    ignored.push({ name, value: cleanQuery(value) });
    return '';
  };
  const chosen = facetNames.map((facet) => [
    facet,
    known(
      facet,
      facets[facet].map(({ id }) => id),
    ),
  ]);
  const view = {
    ...(Object.fromEntries(chosen) as Record<FacetName, string>),
    q: cleanQuery(params.get('q') ?? ''),
    sort: known('sort', columns) as Column | '',
    order: (known('order', ['ascending', 'descending']) || 'ascending') as Direction,
  };
  return { view, ignored };
}

/** Writes a view as the query of an address, empty for all facts in post order. */
export function writeView(view: View): string {
  const params = new URLSearchParams();
  for (const name of ['q', ...facetNames, 'sort'] as const) if (view[name] !== '') params.set(name, view[name]);
  if (view.sort !== '' && view.order === 'descending') params.set('order', view.order);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
